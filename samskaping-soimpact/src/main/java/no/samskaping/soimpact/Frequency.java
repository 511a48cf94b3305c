package no.samskaping.soimpact;

import java.time.LocalDate;
import java.time.Period;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** How often an indicator is measured. That measurements are regular is the method's; the list is ours. */
@Source(document = SourceDocument.CONVENTION)
public enum Frequency implements EnumTerm {
    /** Every seventh day. */
    WEEKLY(Period.ofWeeks(1)),
    /** Every month. */
    MONTHLY(Period.ofMonths(1)),
    /** Every third month. */
    QUARTERLY(Period.ofMonths(3)),
    /** Every sixth month. */
    HALF_YEARLY(Period.ofMonths(6)),
    /** Every year. */
    YEARLY(Period.ofYears(1)),
    /** Once, at the end of the period. */
    ONCE(Period.ZERO);

    private final Period interval;

    Frequency(Period interval) {
        this.interval = interval;
    }

    /**
     * The day of the n-th measurement, counted from a start in one leap, so that the end of a month does not drift.
     *
     * @param start the day that is counted from
     * @param n how many intervals later, at least 0
     * @return the day; the start itself for {@link #ONCE}
     * @throws java.time.DateTimeException if the day is beyond what a date can hold
     */
    public LocalDate after(LocalDate start, int n) {
        return start.plus(interval.multipliedBy(n));
    }
}

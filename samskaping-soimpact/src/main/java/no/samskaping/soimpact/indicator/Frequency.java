package no.samskaping.soimpact.indicator;

import java.time.LocalDate;
import java.time.Period;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** How often an indicator is measured. The method asks for regular measurements; this list is ours. */
@Source(document = SourceDocument.CONVENTION)
public enum Frequency implements EnumTerm {
    /** Every seven days. */
    WEEKLY(Period.ofWeeks(1)),
    /** Every month. */
    MONTHLY(Period.ofMonths(1)),
    /** Every three months. */
    QUARTERLY(Period.ofMonths(3)),
    /** Every six months. */
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
     * {@return the day some intervals after a start; the start itself for {@link #ONCE}}
     *
     * <p>The intervals are added in one step, so that a month's last day does not drift.
     *
     * @param start the first day
     * @param n the number of intervals, at least 0
     * @throws java.time.DateTimeException if the result is outside the range of {@code LocalDate}
     */
    public LocalDate after(LocalDate start, int n) {
        return start.plus(interval.multipliedBy(n));
    }
}

package no.samskaping.soimpact.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A reference to a measurement by indicator, date and, optionally, slice.
 *
 * <p>Written {@code jobs@2026-06-30} or {@code jobs@2026-06-30#women}; ids cannot contain {@code @} or {@code #}.
 * {@link #parse} reads the output of {@link #toString}. Immutable and thread-safe. Two references are equal when all
 * their properties are equal, that is, when their written forms are.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public abstract sealed class MeasurementRef permits ImmutableMeasurementRef {
    private static final Pattern FORM = Pattern.compile("([^@#]*)@([^@#]*)(?:#([^@#]*))?");

    MeasurementRef() {}

    /** {@return the id of the indicator} */
    public abstract String getIndicatorId();

    /** {@return the date of the measurement} */
    public abstract LocalDate getDate();

    /** {@return the slice that was measured, or empty for the headline value} */
    public abstract Optional<String> getSlice();

    /**
     * {@return a reference to a headline measurement}
     *
     * @param indicatorId the id of the indicator
     * @param date the date of the measurement
     * @throws InvalidValueException if the id is invalid
     */
    public static MeasurementRef of(String indicatorId, LocalDate date) {
        return ref(indicatorId, date, Optional.empty());
    }

    /**
     * {@return a reference to a measurement of a slice}
     *
     * @param indicatorId the id of the indicator
     * @param date the date of the measurement
     * @param slice the id of the slice
     * @throws InvalidValueException if an id is invalid
     */
    public static MeasurementRef of(String indicatorId, LocalDate date, String slice) {
        return ref(indicatorId, date, Optional.of(slice));
    }

    static MeasurementRef ref(String indicatorId, LocalDate date, Optional<String> slice) {
        new Checks().id("/indicator", indicatorId).id("/slice", slice).orThrow();
        return ImmutableMeasurementRef.builder()
                .indicatorId(indicatorId)
                .date(date)
                .slice(slice)
                .build();
    }

    /**
     * {@return the reference with a written form}
     *
     * @param text {@code indicator@date} or {@code indicator@date#slice}, with an ISO 8601 date
     * @throws InvalidValueException if the text does not have this form
     */
    public static MeasurementRef parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                return ref(form.group(1), LocalDate.parse(form.group(2)), Optional.ofNullable(form.group(3)));
            } catch (DateTimeParseException e) {
                // Not a date: rejected below, like any other text without the form.
            }
        }
        throw new InvalidValueException(List.of(Finding.of(SoImpactValueRule.INVALID_MEASUREMENT_REFERENCE, "")));
    }

    /** {@return the written form, {@code indicator@date} or {@code indicator@date#slice}} */
    @Override
    public String toString() {
        return getIndicatorId() + "@" + getDate()
                + getSlice().map(slice -> "#" + slice).orElse("");
    }
}

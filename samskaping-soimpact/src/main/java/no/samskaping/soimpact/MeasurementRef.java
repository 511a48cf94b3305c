package no.samskaping.soimpact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * Points at a measurement: by indicator, date and, where one is meant, slice.
 *
 * <p>Written {@code jobs@2026-06-30} or {@code jobs@2026-06-30#women}; no identifier holds {@code @} or {@code #}.
 * {@link #parse} reads what {@link #toString} writes. Immutable and thread-safe; equal when all parts are, which is
 * when the written forms are.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public abstract class MeasurementRef {
    private static final Pattern FORM = Pattern.compile("([^@#]*)@([^@#]*)(?:#([^@#]*))?");

    MeasurementRef() {}

    /**
     * Which indicator was measured.
     *
     * @return the identifier of an indicator
     */
    public abstract String getIndicator();

    /**
     * When it was measured.
     *
     * @return the measurement's date
     */
    public abstract LocalDate getDate();

    /**
     * Which part of the whole was measured.
     *
     * @return the slice, or empty for the headline value
     */
    public abstract Optional<String> getSlice();

    /**
     * Refers to a headline measurement.
     *
     * @param indicator the indicator's identifier
     * @param date the measurement's date
     * @return the reference
     * @throws InvalidValueException if the identifier is invalid
     */
    public static MeasurementRef of(String indicator, LocalDate date) {
        return of(indicator, date, Optional.empty());
    }

    /**
     * Refers to a measurement.
     *
     * @param indicator the indicator's identifier
     * @param date the measurement's date
     * @param slice the slice, or empty for the headline value
     * @return the reference
     * @throws InvalidValueException if an identifier is invalid
     */
    public static MeasurementRef of(String indicator, LocalDate date, Optional<String> slice) {
        return new Builder().indicator(indicator).date(date).slice(slice).build();
    }

    /**
     * Reads the written form.
     *
     * @param text {@code indicator@date} or {@code indicator@date#slice}, the date in ISO 8601
     * @return the reference
     * @throws InvalidValueException if the text is not of that form
     */
    public static MeasurementRef parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                return of(form.group(1), LocalDate.parse(form.group(2)), Optional.ofNullable(form.group(3)));
            } catch (DateTimeParseException e) {
                // No date: refused below, like every other text that has not the form.
            }
        }
        throw new InvalidValueException(List.of(Finding.of(SoImpactValueRule.INVALID_MEASUREMENT_REFERENCE, "")));
    }

    /**
     * The written form.
     *
     * @return {@code indicator@date} or {@code indicator@date#slice}
     */
    @Override
    public String toString() {
        return getIndicator() + "@" + getDate()
                + getSlice().map(slice -> "#" + slice).orElse("");
    }

    /** Builds a {@link MeasurementRef}; {@link MeasurementRef#of} is shorter. */
    static class Builder extends ImmutableMeasurementRef.Builder {
        Builder() {}

        @Override
        public MeasurementRef build() {
            MeasurementRef ref = super.build();
            new Checks()
                    .id("/indicator", ref.getIndicator())
                    .id("/slice", ref.getSlice())
                    .orThrow();
            return ref;
        }
    }
}

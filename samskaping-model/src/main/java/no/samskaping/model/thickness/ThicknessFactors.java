package no.samskaping.model.thickness;

import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The three factors that decide how thick the work is, each rated from 1 (thin) to 5 (thick).
 *
 * <p>The factors are from the handbook; the scale is our convention. {@link Thickness#of(ThicknessFactors)} combines them
 * into one position.
 *
 * <p>Immutable and thread-safe. Two values are equal if all three ratings are equal.
 */
@Value.Immutable
@ValueStyle
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "relasjon, varighet, makt og forpliktelser")
public sealed interface ThicknessFactors permits ImmutableThicknessFactors {
    /** The lowest rating, for thin work. */
    int MIN = 1;

    /** The highest rating, for thick work. */
    int MAX = 5;

    /** {@return the relation between the actors, from 1 (occasional consultation) to 5 (equal partners who need each other)} */
    int getRelation();

    /** {@return the duration of the work, from 1 (a single process) to 5 (no planned end)} */
    int getDuration();

    /** {@return the handling of power and obligations, from 1 (unchanged) to 5 (shared in a new way)} */
    int getPower();

    /**
     * Creates the factors.
     *
     * @param relation the relation between the actors, 1 to 5
     * @param duration the duration of the work, 1 to 5
     * @param power the handling of power and obligations, 1 to 5
     * @return the factors
     * @throws no.samskaping.model.finding.InvalidValueException if a rating is out of range
     */
    static ThicknessFactors of(int relation, int duration, int power) {
        return builder().relation(relation).duration(duration).power(power).build();
    }

    /** {@return a new builder, which refuses ratings out of range} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ThicknessFactors} with named ratings. */
    class Builder extends ImmutableThicknessFactors.Builder {
        Builder() {}

        @Override
        public ThicknessFactors build() {
            ThicknessFactors factors = super.build();
            new Checks()
                    .inRange("/relation", factors.getRelation(), MIN, MAX)
                    .inRange("/duration", factors.getDuration(), MIN, MAX)
                    .inRange("/power", factors.getPower(), MIN, MAX)
                    .orThrow();
            return factors;
        }
    }
}

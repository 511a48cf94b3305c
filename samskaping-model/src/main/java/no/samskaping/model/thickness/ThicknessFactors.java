package no.samskaping.model.thickness;

import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The three factors that decide how thick the work is, each rated from 1 (as thin as can be) to 5 (as thick as can be).
 *
 * <p>The factors are the handbook's, the scale is our convention. {@link Thickness#of(ThicknessFactors)} makes one
 * position of them.
 *
 * <p>Immutable and thread-safe; equal when all three ratings are.
 */
@Value.Immutable
@ValueStyle
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "relasjon, varighet, makt og forpliktelser")
public interface ThicknessFactors {
    /** The thinnest rating. */
    int MIN = 1;

    /** The thickest rating. */
    int MAX = 5;

    /**
     * The relation between the actors: from being consulted now and then to depending on each other as equals.
     *
     * @return 1 to 5
     */
    int getRelation();

    /**
     * How long the work lasts: from a single process to no end in sight.
     *
     * @return 1 to 5
     */
    int getDuration();

    /**
     * How power and obligations are handled: from left as they are to shared anew.
     *
     * @return 1 to 5
     */
    int getPower();

    /**
     * The factors.
     *
     * @param relation 1 to 5
     * @param duration 1 to 5
     * @param power 1 to 5
     * @return the three together
     * @throws no.samskaping.model.review.InvalidValueException if one of them is off the scale
     */
    static ThicknessFactors of(int relation, int duration, int power) {
        return builder().relation(relation).duration(duration).power(power).build();
    }

    /**
     * Starts the factors.
     *
     * @return a builder that refuses ratings off the scale
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ThicknessFactors}; {@link ThicknessFactors#of} is shorter. */
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

package no.samskaping.samson;

import java.util.SortedMap;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.words.LocalizedText;
import org.immutables.value.Value;

/**
 * The points that a respondent chooses among: whole numbers with a label each.
 *
 * <p>The sources do not give SAMSON's scale; 3 to 11 points is a convention of this library: below three there is no
 * middle to tell agreement from division, above eleven people no longer tell the points apart.
 *
 * <p>Immutable and thread-safe; equal when ends and labels are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface Scale {
    /**
     * The lowest point.
     *
     * @return a number from -1000 to 1000
     */
    int getMin();

    /**
     * The highest point.
     *
     * @return at least two and at most ten above the lowest
     */
    int getMax();

    /**
     * What each point says, by point.
     *
     * @return a label for every point and for nothing else
     */
    @Value.NaturalOrder
    SortedMap<Integer, LocalizedText> getLabels();

    /**
     * How many points there are.
     *
     * @return 3 to 11
     */
    default int points() {
        return getMax() - getMin() + 1;
    }

    /**
     * Whether a number is a point of the scale.
     *
     * @param number any number
     * @return true from the lowest to the highest point
     */
    default boolean contains(int number) {
        return getMin() <= number && number <= getMax();
    }

    /**
     * Starts a scale.
     *
     * @return a builder that refuses a scale of the wrong length and labels that do not fit its points
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}. */
    class Builder extends ImmutableScale.Builder {
        static final int FARTHEST = 1000;
        static final int FEWEST_POINTS = 3;
        static final int MOST_POINTS = 11;

        Builder() {}

        @Override
        public Scale build() {
            Scale scale = super.build();
            new Checks()
                    .inRange("/min", scale.getMin(), -FARTHEST, FARTHEST)
                    .inRange("/max", scale.getMax(), -FARTHEST, FARTHEST)
                    .orThrow();
            Checks checks = new Checks()
                    .that(
                            FEWEST_POINTS <= scale.points() && scale.points() <= MOST_POINTS,
                            SamsonRule.SCALE_LENGTH,
                            "/max");
            checks.orThrow();
            for (int point = scale.getMin(); point <= scale.getMax(); point++) {
                checks.that(
                        scale.getLabels().containsKey(point),
                        SamsonRule.LABEL_MISSING,
                        "/labels",
                        "point",
                        Integer.toString(point));
            }
            scale.getLabels()
                    .keySet()
                    .forEach(point ->
                            checks.that(scale.contains(point), SamsonRule.LABEL_OFF_SCALE, "/labels/" + point));
            checks.orThrow();
            return scale;
        }
    }
}

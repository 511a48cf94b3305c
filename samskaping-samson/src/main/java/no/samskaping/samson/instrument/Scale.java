package no.samskaping.samson.instrument;

import java.util.Map;
import java.util.SortedMap;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.internal.scale.ScaleBounds;
import org.immutables.value.Value;

/**
 * A rating scale: whole numbers, each with a label.
 *
 * <p>The sources do not give SAMSON's scale; 3 to 11 points is a convention of this library: below three there is no
 * middle to tell agreement from division, above eleven people no longer tell the points apart.
 *
 * <p>Immutable and thread-safe; equal when ends and labels are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Scale permits ImmutableScale {
    /**
     * Returns the lowest point.
     *
     * @return a number from -1000 to 1000
     */
    int getMin();

    /**
     * Returns the highest point.
     *
     * @return at least two and at most ten above the lowest
     */
    int getMax();

    /**
     * Returns the labels by point.
     *
     * @return a label for every point and for nothing else
     */
    @Value.NaturalOrder
    SortedMap<Integer, LocalizedText> getLabels();

    /**
     * Returns the number of points.
     *
     * @return 3 to 11
     */
    default int points() {
        return getMax() - getMin() + 1;
    }

    /**
     * Returns whether a number is a point of the scale.
     *
     * @param number any number
     * @return true from the lowest to the highest point
     */
    default boolean contains(int number) {
        return getMin() <= number && number <= getMax();
    }

    /**
     * Returns a scale.
     *
     * @param min the lowest point
     * @param max the highest point
     * @param labels the labels by point
     * @return the scale
     * @throws no.samskaping.model.finding.InvalidValueException if an end is out of range, the scale has fewer than 3 or more
     *     than 11 points, a point has no label, or a label has no point
     */
    static Scale of(int min, int max, Map<Integer, LocalizedText> labels) {
        new Checks()
                .inRange("/min", min, -ScaleBounds.FARTHEST, ScaleBounds.FARTHEST)
                .inRange("/max", max, -ScaleBounds.FARTHEST, ScaleBounds.FARTHEST)
                .orThrow();
        Scale scale = ImmutableScale.builder().min(min).max(max).labels(labels).build();
        Checks checks = new Checks()
                .that(
                        ScaleBounds.FEWEST_POINTS <= scale.points() && scale.points() <= ScaleBounds.MOST_POINTS,
                        SamsonRule.SCALE_LENGTH,
                        "/max");
        checks.orThrow();
        for (int point = min; point <= max; point++) {
            checks.that(
                    scale.getLabels().containsKey(point),
                    SamsonRule.LABEL_MISSING,
                    "/labels",
                    "point",
                    Integer.toString(point));
        }
        scale.getLabels()
                .keySet()
                .forEach(point -> checks.that(scale.contains(point), SamsonRule.LABEL_OFF_SCALE, "/labels/" + point));
        checks.orThrow();
        return scale;
    }
}

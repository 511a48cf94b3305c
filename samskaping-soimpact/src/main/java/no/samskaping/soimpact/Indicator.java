package no.samskaping.soimpact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 5: something that can be observed and that tells whether a result was reached.
 *
 * <p>Level and value level are the sources'; measure, accumulation and disaggregation are ours. Immutable and
 * thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "måleindikator")
public interface Indicator {
    /**
     * What the indicator is called in references.
     *
     * @return the identifier; activities and indicators share one space of identifiers, as links point at both
     */
    String getId();

    /**
     * What is observed.
     *
     * @return a short name
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /**
     * How far from the effort the result stands.
     *
     * @return the level
     */
    ResultLevel getLevel();

    /**
     * What kind of value it has.
     *
     * @return the measure
     */
    Measure getMeasure();

    /**
     * What is counted, or the unit of an amount.
     *
     * @return a short name such as {@code persons}, or empty
     */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getUnit();

    /**
     * Whom the result is for.
     *
     * @return the identifier of a target group, or empty
     */
    Optional<String> getTargetGroup();

    /**
     * Whether the value arises for a person, an organisation or society.
     *
     * @return the value level, or empty
     */
    Optional<ValueLevel> getValueLevel();

    /**
     * Which way the values should move.
     *
     * @return the direction; empty means the way from baseline to target, where there are both
     */
    Optional<Direction> getDirection();

    /**
     * How values at several dates belong together.
     *
     * @return the accumulation; empty is read as a state or a total: the latest value stands
     */
    Optional<Accumulation> getAccumulation();

    /**
     * The indicator whose cases hold this one's, so that this one's value should not be the greater.
     *
     * @return the identifier of another indicator, or empty
     */
    Optional<String> getPartOf();

    /**
     * How the effort contributes where it is not the only cause.
     *
     * @return a text, or empty
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getContribution();

    /**
     * Research that makes the claim likely.
     *
     * @return references, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getResearch();

    /**
     * How the indicator is split.
     *
     * @return the dimensions; their slices' identifiers are distinct over all of them
     */
    List<@Valid Dimension> getDisaggregation();

    /**
     * The categories of a nominal indicator, or the names of an ordinal one's ranks, the lowest first.
     *
     * @return the categories; empty when any text will do
     */
    List<@NotBlank @Size(max = Lengths.NAME) String> getCategories();

    /**
     * How much weight the indicator has among the indicators.
     *
     * @return 1 for the most important, 2 for the next; empty when it was not ranked
     */
    Optional<Integer> getPriority();

    /**
     * The known indicator that this one takes over, so that others' experience is used again.
     *
     * @return where it comes from, or empty for one made anew
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getReusedFrom();

    /**
     * Which of those affected took part in choosing the indicator.
     *
     * @return identifiers of target groups
     */
    List<String> getChosenWith();

    /**
     * Starts an indicator.
     *
     * @return a builder that refuses invalid identifiers, one slice or one category twice and a priority below 1
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        @Override
        public Indicator build() {
            Indicator indicator = super.build();
            List<String> slices = indicator.getDisaggregation().stream()
                    .flatMap(dimension -> dimension.getSlices().stream())
                    .toList();
            Checks checks = new Checks()
                    .id("/id", indicator.getId())
                    .id("/targetGroup", indicator.getTargetGroup())
                    .id("/partOf", indicator.getPartOf())
                    .ids("/chosenWith", indicator.getChosenWith())
                    .unique("/disaggregation", indicator.getDisaggregation(), "/name", Dimension::getName)
                    .that(
                            slices.size() == slices.stream().distinct().count(),
                            SoImpactValueRule.SHARED_SLICE,
                            "/disaggregation")
                    .unique("/categories", indicator.getCategories(), "", category -> category);
            indicator.getPriority().ifPresent(priority -> checks.inRange("/priority", priority, 1, Integer.MAX_VALUE));
            checks.orThrow();
            return indicator;
        }
    }
}

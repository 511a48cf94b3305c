package no.samskaping.soimpact.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 5: something observable that shows whether a result was achieved.
 *
 * <p>Levels and value levels come from the sources; measure, accumulation and disaggregation are ours. Immutable and
 * thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "måleindikator")
public sealed interface Indicator permits ImmutableIndicator {
    /** {@return the id, which links refer to; activities and indicators must not share ids} */
    String getId();

    /** {@return the name} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /** {@return the level of the result} */
    ResultLevel getLevel();

    /** {@return the kind of the values} */
    Measure getMeasure();

    /** {@return what is counted, such as {@code persons}, or the unit of an amount; or empty} */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getUnit();

    /** {@return the id of the target group that the result is for, or empty} */
    Optional<String> getTargetGroupId();

    /** {@return whether the value arises for a person, an organisation or society, or empty} */
    Optional<ValueLevel> getValueLevel();

    /**
     * {@return the direction in which the values should move; if empty, the direction from baseline to target is
     * used}
     *
     * <p>A review asks for it unless the values are texts.
     */
    Optional<Direction> getDirection();

    /**
     * {@return how values at different dates relate to each other; if empty, the latest value is used}
     *
     * <p>A review asks for it where values can be added up, that is, for counts and amounts.
     */
    Optional<Accumulation> getAccumulation();

    /**
     * {@return the id of the indicator that counts all cases of this one, so that its value should not be lower; or
     * empty}
     */
    Optional<String> getPartOfId();

    /** {@return how the effort contributes, for a result that also has other causes; or empty} */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getContribution();

    /** {@return references to research that supports the claimed result, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getResearch();

    /** {@return the dimensions that the indicator is split by; no two of them share a slice id} */
    List<@Valid Dimension> getDisaggregation();

    /**
     * {@return the categories of a nominal indicator, or the names of the ranks of an ordinal one, lowest first; if
     * empty, any text is accepted}
     */
    List<@NotBlank @Size(max = Lengths.NAME) String> getCategories();

    /** {@return the priority among the indicators, 1 for the highest; empty if it is not ranked} */
    OptionalInt getPriority();

    /** {@return references to known indicators that this one is taken from; empty for a new one} */
    List<@Valid IndicatorReference> getReferences();

    /** {@return the ids of the target groups that took part in choosing the indicator} */
    List<String> getChosenWithIds();

    /** {@return a new builder, which rejects invalid ids, repeated slices or categories and a priority below 1} */
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
                    .id("/targetGroup", indicator.getTargetGroupId())
                    .id("/partOf", indicator.getPartOfId())
                    .ids("/chosenWith", indicator.getChosenWithIds())
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

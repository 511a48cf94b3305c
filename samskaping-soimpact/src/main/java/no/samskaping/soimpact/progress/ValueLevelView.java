package no.samskaping.soimpact.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.internal.LinkGraph;
import org.immutables.value.Value;

/**
 * What one activity leads to for people, organisations and society, side by side.
 *
 * <p>A change can help an organisation and harm a person, such as when a service goes online. The levels are therefore
 * shown beside each other and never added up. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public interface ValueLevelView {
    /**
     * The activity.
     *
     * @return its identifier
     */
    String getActivity();

    /**
     * The headline progress of the indicators that the activity leads to.
     *
     * @return by value level, for the levels that these indicators name; each in the chain's order
     */
    @Value.NaturalOrder
    SortedMap<ValueLevel, List<IndicatorProgress>> getLevels();

    /**
     * Whether it goes the right way on one level and the wrong way on another.
     *
     * @return true when an indicator has got better on one level and one on another level is moving away
     */
    default boolean isDisagreeing() {
        return getLevels().keySet().stream().filter(this::isBetter).anyMatch(better -> getLevels().keySet().stream()
                .anyMatch(worse -> worse != better && isMovingAway(worse)));
    }

    /**
     * Puts the value levels of an activity side by side.
     *
     * @param chain the chain
     * @param activity the activity's identifier
     * @return the view; without levels when the activity leads to no indicator that names one
     */
    static ValueLevelView of(ImpactChain chain, String activity) {
        Set<String> reached = new LinkGraph(chain).reachableFrom(List.of(activity));
        Map<ValueLevel, List<IndicatorProgress>> levels = new EnumMap<>(ValueLevel.class);
        ChainProgress.of(chain).byValueLevel().forEach((level, all) -> {
            List<IndicatorProgress> own = all.stream()
                    .filter(progress -> reached.contains(progress.getIndicator()))
                    .toList();
            if (!own.isEmpty()) {
                levels.put(level, own);
            }
        });
        return new Builder().activity(activity).levels(levels).build();
    }

    private Stream<IndicatorProgress> at(ValueLevel level) {
        return Objects.requireNonNull(getLevels().get(level)).stream();
    }

    private boolean isBetter(ValueLevel level) {
        return at(level).anyMatch(progress -> progress.getStatus().isBetter());
    }

    private boolean isMovingAway(ValueLevel level) {
        return at(level).anyMatch(progress -> progress.getStatus() == ProgressStatus.MOVING_AWAY);
    }

    /** Builds a {@link ValueLevelView}; {@link ValueLevelView#of} computes it. */
    class Builder extends ImmutableValueLevelView.Builder {
        Builder() {}
    }
}

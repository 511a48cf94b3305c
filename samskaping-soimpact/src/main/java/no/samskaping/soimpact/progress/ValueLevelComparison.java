package no.samskaping.soimpact.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.internal.graph.LinkGraph;
import org.immutables.value.Value;

/**
 * The progress that one activity leads to for people, organisations and society.
 *
 * <p>A change can help an organisation and harm a person, for example when a service moves online. Therefore the
 * levels are compared and never added up. Immutable and thread-safe. Two values are equal when all their properties
 * are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public sealed interface ValueLevelComparison permits ImmutableValueLevelComparison {
    /** {@return the id of the activity} */
    String getActivityId();

    /**
     * {@return the headline progress of the indicators that the activity leads to, by value level, in the order of
     * the chain; without levels that none of these indicators names}
     */
    @Value.NaturalOrder
    SortedMap<ValueLevel, List<IndicatorProgress>> getLevels();

    /**
     * {@return whether an indicator is better than at the start on one level and an indicator on another level is
     * moving away}
     */
    default boolean isConflicting() {
        return getLevels().keySet().stream().filter(this::isBetter).anyMatch(better -> getLevels().keySet().stream()
                .anyMatch(worse -> worse != better && isMovingAway(worse)));
    }

    /**
     * {@return the comparison for an activity of a chain; without levels if the activity leads to no indicator that
     * names one}
     *
     * @param chain the chain
     * @param activityId the id of the activity
     */
    static ValueLevelComparison of(ImpactChain chain, String activityId) {
        Set<String> reached = new LinkGraph(chain).reachableFrom(List.of(activityId));
        Map<ValueLevel, List<IndicatorProgress>> levels = new EnumMap<>(ValueLevel.class);
        ChainProgress.of(chain).byValueLevel().forEach((level, all) -> {
            List<IndicatorProgress> own = all.stream()
                    .filter(progress -> reached.contains(progress.getIndicatorId()))
                    .toList();
            if (!own.isEmpty()) {
                levels.put(level, own);
            }
        });
        return ImmutableValueLevelComparison.builder()
                .activityId(activityId)
                .levels(levels)
                .build();
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
}

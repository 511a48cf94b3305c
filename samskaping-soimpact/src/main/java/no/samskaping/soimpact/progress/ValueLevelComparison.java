package no.samskaping.soimpact.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
     * worse, regardless of whether a target is due}
     */
    boolean isConflicting();

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
        Set<ValueLevel> better = EnumSet.noneOf(ValueLevel.class);
        Set<ValueLevel> worse = EnumSet.noneOf(ValueLevel.class);
        ChainProgress progress = ChainProgress.of(chain);
        progress.byValueLevel().forEach((level, all) -> {
            for (IndicatorProgress own : all) {
                if (reached.contains(own.getIndicatorId())) {
                    levels.computeIfAbsent(level, none -> new ArrayList<>()).add(own);
                    ProgressStatus trend = progress.trend(own.getIndicatorId()).orElse(own.getStatus());
                    if (trend.isBetter()) {
                        better.add(level);
                    } else if (trend == ProgressStatus.MOVING_AWAY) {
                        worse.add(level);
                    }
                }
            }
        });
        levels.replaceAll((level, own) -> List.copyOf(own));
        return ImmutableValueLevelComparison.builder()
                .activityId(activityId)
                .levels(levels)
                .conflicting(better.stream().anyMatch(good -> worse.stream().anyMatch(bad -> bad != good)))
                .build();
    }
}

package no.samskaping.soimpact.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import no.samskaping.soimpact.internal.graph.LinkGraph;

/**
 * The theory of change as a graph: activities lead to outputs, these to outcomes, impacts and societal value.
 *
 * <pre>{@code
 * TheoryOfChange theory = TheoryOfChange.of(chain);
 * theory.furthestLevel("course");    // Optional[SOCIETAL_VALUE]
 * theory.unreachedIndicatorIds();    // [days-alone, story]
 * theory.paths("course")             // from the activity to the furthest level that it reaches
 *         .filter(path -> !path.isEvidenced())
 *         .forEach(path -> System.out.println(path.getLinks()));
 * }</pre>
 *
 * <p>Links to an id that does not exist are ignored; a review reports them. A chain whose links form a cycle is
 * rejected. Immutable and thread-safe.
 */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public final class TheoryOfChange {
    private final LinkGraph graph;
    private final List<String> activities;
    private final Map<String, ResultLevel> levels;

    private TheoryOfChange(ImpactChain chain) {
        graph = new LinkGraph(chain);
        activities =
                chain.getActivities().stream().map(Activity::getId).distinct().toList();
        levels = chain.getIndicators().stream()
                .collect(Collectors.toMap(
                        Indicator::getId,
                        Indicator::getLevel,
                        (first, second) -> first.compareTo(second) <= 0 ? first : second));
    }

    /**
     * {@return the theory of change of a chain}
     *
     * @param chain the chain
     * @throws InvalidValueException if the links form cycles; there is one finding for each cycle
     */
    public static TheoryOfChange of(ImpactChain chain) {
        TheoryOfChange theory = new TheoryOfChange(chain);
        List<SortedSet<String>> cycles = theory.graph.cycles();
        if (!cycles.isEmpty()) {
            throw new InvalidValueException(cycles.stream()
                    .map(cycle -> Finding.of(SoImpactValueRule.CIRCLE, "/links", "ids", String.join(", ", cycle)))
                    .toList());
        }
        return theory;
    }

    /**
     * {@return the links that start at an activity or indicator, in the order of the chain}
     *
     * @param id the id of the activity or indicator
     */
    public List<Link> linksFrom(String id) {
        return List.copyOf(graph.from(id));
    }

    /**
     * {@return the links that end at an indicator, in the order of the chain}
     *
     * @param indicatorId the id of the indicator
     */
    public List<Link> linksTo(String indicatorId) {
        return List.copyOf(graph.to(indicatorId));
    }

    /**
     * {@return the ids of all indicators that an activity or indicator leads to, directly or through others, nearest
     * first}
     *
     * @param id the id of the activity or indicator
     */
    public List<String> reachableIndicatorIds(String id) {
        return List.copyOf(graph.reachableFrom(List.of(id)));
    }

    /**
     * {@return the level furthest from the effort that an activity leads to, or empty if it leads to no indicator}
     *
     * @param activityId the id of the activity
     */
    public Optional<ResultLevel> furthestLevel(String activityId) {
        return graph.reachableFrom(List.of(activityId)).stream()
                .filter(levels::containsKey)
                .map(levels::get)
                .max(Comparator.naturalOrder());
    }

    /**
     * {@return the paths from an activity to the indicators on the {@linkplain #furthestLevel furthest level}; the
     * stream is lazy, because a dense graph has very many paths}
     *
     * @param activityId the id of the activity
     */
    public Stream<ChangePath> paths(String activityId) {
        Set<String> reached = graph.reachableFrom(List.of(activityId));
        Optional<ResultLevel> furthest = furthestLevel(activityId);
        List<String> ends = reached.stream()
                .filter(id -> furthest.isPresent() && furthest.get() == levels.get(id))
                .toList();
        if (ends.isEmpty()) {
            return Stream.empty();
        }
        PathIterator paths = new PathIterator(graph, activityId, Set.copyOf(ends), graph.leadingTo(ends));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(paths, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** {@return the ids of the activities that lead to no indicator, in the order of the chain} */
    public List<String> activityIdsWithoutIndicator() {
        Set<String> leading = graph.leadingTo(levels.keySet());
        return activities.stream().filter(id -> !leading.contains(id)).toList();
    }

    /** {@return the ids of the indicators that no activity leads to, nearest the effort first, then by id} */
    public List<String> unreachedIndicatorIds() {
        Set<String> reached = graph.reachableFrom(activities);
        List<String> ends = new ArrayList<>(levels.keySet());
        ends.removeIf(reached::contains);
        ends.sort(Comparator.comparing((String id) -> levels.get(id)).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(ends);
    }
}

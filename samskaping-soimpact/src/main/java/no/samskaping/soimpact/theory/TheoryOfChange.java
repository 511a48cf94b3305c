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
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.ResultLevel;
import no.samskaping.soimpact.SoImpactValueRule;
import no.samskaping.soimpact.internal.LinkGraph;

/**
 * The theory of change as a graph: activities lead to outputs, these to outcomes, impacts and societal value.
 *
 * <p>Links that point at nothing are left out; a review tells of them. A theory that goes in a circle explains nothing and
 * is refused. Immutable and thread-safe.
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
     * The theory of a chain.
     *
     * @param chain the chain
     * @return its theory of change
     * @throws InvalidValueException if the links go in a circle; each circle is a finding
     */
    public static TheoryOfChange of(ImpactChain chain) {
        TheoryOfChange theory = new TheoryOfChange(chain);
        List<SortedSet<String>> circles = theory.graph.circles();
        if (!circles.isEmpty()) {
            throw new InvalidValueException(circles.stream()
                    .map(circle -> Finding.of(SoImpactValueRule.CIRCLE, "/links", "ids", String.join(", ", circle)))
                    .toList());
        }
        return theory;
    }

    /**
     * What something is believed to lead to, one link on.
     *
     * @param id the identifier of an activity or an indicator
     * @return the links that start there, in the chain's order
     */
    public List<Link> linksFrom(String id) {
        return List.copyOf(graph.from(id));
    }

    /**
     * What is believed to lead to something, one link back.
     *
     * @param id the identifier of an indicator
     * @return the links that end there, in the chain's order
     */
    public List<Link> linksTo(String id) {
        return List.copyOf(graph.to(id));
    }

    /**
     * All that something is believed to lead to.
     *
     * @param id the identifier of an activity or an indicator
     * @return identifiers of indicators, nearest first
     */
    public List<String> reachedFrom(String id) {
        return List.copyOf(graph.reachableFrom(List.of(id)));
    }

    /**
     * How far out an activity's claims go.
     *
     * @param activity the activity's identifier
     * @return the furthest level that it reaches, or empty when it leads to no indicator
     */
    public Optional<ResultLevel> furthestLevel(String activity) {
        return graph.reachableFrom(List.of(activity)).stream()
                .filter(levels::containsKey)
                .map(levels::get)
                .max(Comparator.naturalOrder());
    }

    /**
     * The paths from an activity to the claims on the furthest level that it reaches.
     *
     * @param activity the activity's identifier
     * @return the paths, found one by one as the stream is read: there can be very many in a dense theory
     */
    public Stream<ChangePath> paths(String activity) {
        Set<String> reached = graph.reachableFrom(List.of(activity));
        Optional<ResultLevel> furthest = furthestLevel(activity);
        List<String> claims = reached.stream()
                .filter(id -> furthest.isPresent() && furthest.get() == levels.get(id))
                .toList();
        if (claims.isEmpty()) {
            return Stream.empty();
        }
        PathWalk walk = new PathWalk(graph, activity, Set.copyOf(claims), graph.leadingTo(claims));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Activities that lead to no indicator.
     *
     * @return their identifiers, in the chain's order
     */
    public List<String> activitiesLeadingNowhere() {
        Set<String> leading = graph.leadingTo(levels.keySet());
        return activities.stream().filter(id -> !leading.contains(id)).toList();
    }

    /**
     * Claims that no activity leads to.
     *
     * @return identifiers of indicators, nearest the effort first, then by identifier
     */
    public List<String> claimsNotReached() {
        Set<String> reached = graph.reachableFrom(activities);
        List<String> claims = new ArrayList<>(levels.keySet());
        claims.removeIf(reached::contains);
        claims.sort(Comparator.comparing((String id) -> levels.get(id)).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(claims);
    }
}

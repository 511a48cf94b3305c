package no.samskaping.soimpact.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.internal.graph.LinkGraph;
import no.samskaping.soimpact.progress.ProgressStatus;

/** Checks of the theory of change and of indicators that are part of others. */
final class LinkChecks {
    private static final int MAX_NAMES = 10;

    private LinkChecks() {}

    static void backward(ReviewContext context, FindingCollector findings) {
        each(context, findings, link -> isBackward(context, link));
    }

    /** Backward links are another rule's, so only cycles without one are reported here. */
    static void cycle(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        LinkGraph graph = new LinkGraph(chain, link -> !isBackward(context, link));
        Map<String, SortedSet<String>> cycles = new HashMap<>();
        graph.cycles().forEach(cycle -> cycle.forEach(id -> cycles.put(id, cycle)));
        Set<SortedSet<String>> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < chain.getLinks().size(); i++) {
            Link link = chain.getLinks().get(i);
            SortedSet<String> cycle = cycles.get(link.getFromId());
            if (cycle != null
                    && cycle == cycles.get(link.getToId())
                    && !isBackward(context, link)
                    && reported.add(cycle)) {
                findings.add("/links/" + i, "ids", names(cycle));
            }
        }
    }

    static void partOfCycle(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        Set<String> done = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Set<String> path = new HashSet<>();
            Optional<Indicator> next = context.indicator(indicators.get(i).getId());
            while (next.isPresent()
                    && !done.contains(next.get().getId())
                    && path.add(next.get().getId())) {
                next = next.flatMap(Indicator::getPartOfId).flatMap(context::indicator);
            }
            if (next.isPresent() && path.contains(next.get().getId())) {
                findings.add("/indicators/" + i + "/partOf", "ids", names(cycleFrom(context, next.get())));
            }
            done.addAll(path);
        }
    }

    static void activityWithoutIndicator(ReviewContext context, FindingCollector findings) {
        List<Activity> activities = context.getChain().getActivities();
        Set<String> leading = context.graph().leadingTo(indicatorIds(context));
        for (int i = 0; i < activities.size(); i++) {
            if (!leading.contains(activities.get(i).getId())) {
                findings.add("/activities/" + i, "activity", activities.get(i).getId());
            }
        }
    }

    static void unreachedIndicator(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        Set<String> reached = context.graph().reachableFrom(context.activityIds());
        for (int i = 0; i < indicators.size(); i++) {
            if (!reached.contains(indicators.get(i).getId())) {
                findings.add("/indicators/" + i, "indicator", indicators.get(i).getId());
            }
        }
    }

    static void withoutEvidence(ReviewContext context, FindingCollector findings) {
        each(context, findings, link -> link.getEvidence().isEmpty());
    }

    /**
     * Searches backward from the improved and the worsened indicators of each level, so that the time is linear in
     * the number of links.
     */
    static void conflictingValueLevels(ReviewContext context, FindingCollector findings) {
        Map<ValueLevel, Set<String>> better = new HashMap<>();
        Map<ValueLevel, Set<String>> worse = new HashMap<>();
        for (Indicator indicator : context.getChain().getIndicators()) {
            String id = indicator.getId();
            Optional<ValueLevel> level = context.indicator(id).flatMap(Indicator::getValueLevel);
            Optional<ProgressStatus> trend =
                    level.isPresent() ? context.getProgress().trend(id) : Optional.empty();
            if (trend.filter(ProgressStatus::isBetter).isPresent()) {
                better.computeIfAbsent(level.orElseThrow(), none -> new HashSet<>())
                        .add(id);
            } else if (trend.equals(Optional.of(ProgressStatus.MOVING_AWAY))) {
                worse.computeIfAbsent(level.orElseThrow(), none -> new HashSet<>())
                        .add(id);
            }
        }
        better.replaceAll((level, ids) -> context.graph().leadingTo(ids));
        worse.replaceAll((level, ids) -> context.graph().leadingTo(ids));
        List<Activity> activities = context.getChain().getActivities();
        for (int i = 0; i < activities.size(); i++) {
            String id = activities.get(i).getId();
            boolean isConflicting = better.entrySet().stream()
                    .filter(good -> good.getValue().contains(id))
                    .anyMatch(good -> worse.entrySet().stream()
                            .anyMatch(bad -> bad.getKey() != good.getKey()
                                    && bad.getValue().contains(id)));
            if (isConflicting) {
                findings.add("/activities/" + i, "activity", id);
            }
        }
    }

    private static void each(ReviewContext context, FindingCollector findings, Predicate<Link> isWrong) {
        List<Link> links = context.getChain().getLinks();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (isWrong.test(link)) {
                findings.add("/links/" + i, "from", link.getFromId(), "to", link.getToId());
            }
        }
    }

    private static boolean isBackward(ReviewContext context, Link link) {
        if (context.isActivity(link.getFromId())) {
            return false;
        }
        if (context.isActivity(link.getToId())) {
            return context.isIndicator(link.getFromId());
        }
        Optional<Indicator> from = context.indicator(link.getFromId());
        Optional<Indicator> to = context.indicator(link.getToId());
        return from.isPresent()
                && to.isPresent()
                && to.get().getLevel().compareTo(from.get().getLevel()) < 0;
    }

    private static SortedSet<String> cycleFrom(ReviewContext context, Indicator start) {
        SortedSet<String> cycle = new TreeSet<>();
        Optional<Indicator> next = Optional.of(start);
        while (next.isPresent() && cycle.add(next.get().getId())) {
            next = next.flatMap(Indicator::getPartOfId).flatMap(context::indicator);
        }
        return cycle;
    }

    private static List<String> indicatorIds(ReviewContext context) {
        return context.getChain().getIndicators().stream().map(Indicator::getId).toList();
    }

    private static String names(SortedSet<String> ids) {
        List<String> named = new ArrayList<>(ids.stream().limit(MAX_NAMES).toList());
        if (ids.size() > MAX_NAMES) {
            named.add("…");
        }
        return String.join(", ", named);
    }
}

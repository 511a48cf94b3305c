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
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.internal.LinkGraph;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;

/** The theory of change, and what is part of what. */
final class LinkChecks {
    private static final int NAMED = 10;

    private LinkChecks() {}

    static void backward(ChainView view, Report report) {
        each(view, report, link -> isBackward(view, link));
    }

    /** Links that run backwards are another rule's, so only circles without one are told here. */
    static void circle(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        LinkGraph graph = new LinkGraph(chain, link -> !isBackward(view, link));
        Map<String, SortedSet<String>> circles = new HashMap<>();
        graph.circles().forEach(circle -> circle.forEach(id -> circles.put(id, circle)));
        Set<SortedSet<String>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < chain.getLinks().size(); i++) {
            Link link = chain.getLinks().get(i);
            SortedSet<String> circle = circles.get(link.getFrom());
            if (circle != null && circle == circles.get(link.getTo()) && !isBackward(view, link) && told.add(circle)) {
                report.at("/links/" + i, "ids", names(circle));
            }
        }
    }

    static void partOfCircle(ChainView view, Report report) {
        List<Indicator> indicators = view.getChain().getIndicators();
        Set<String> done = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Set<String> path = new HashSet<>();
            Optional<Indicator> next = view.indicator(indicators.get(i).getId());
            while (next.isPresent()
                    && !done.contains(next.get().getId())
                    && path.add(next.get().getId())) {
                next = next.flatMap(Indicator::getPartOf).flatMap(view::indicator);
            }
            if (next.isPresent() && path.contains(next.get().getId())) {
                report.at("/indicators/" + i + "/partOf", "ids", names(circleFrom(view, next.get())));
            }
            done.addAll(path);
        }
    }

    static void activityLeadsNowhere(ChainView view, Report report) {
        List<Activity> activities = view.getChain().getActivities();
        Set<String> leading = view.graph().leadingTo(indicatorIds(view));
        for (int i = 0; i < activities.size(); i++) {
            if (!leading.contains(activities.get(i).getId())) {
                report.at("/activities/" + i, "activity", activities.get(i).getId());
            }
        }
    }

    static void claimNotReached(ChainView view, Report report) {
        List<Indicator> indicators = view.getChain().getIndicators();
        Set<String> reached = view.graph().reachableFrom(view.activityIds());
        for (int i = 0; i < indicators.size(); i++) {
            if (!reached.contains(indicators.get(i).getId())) {
                report.at("/indicators/" + i, "indicator", indicators.get(i).getId());
            }
        }
    }

    static void withoutEvidence(ChainView view, Report report) {
        each(view, report, link -> link.getEvidence().isEmpty());
    }

    /** Walks back from what went well and from what went badly on each level, so the work grows with the links alone. */
    static void valueLevelsDisagree(ChainView view, Report report) {
        Map<ValueLevel, Set<String>> better = new HashMap<>();
        Map<ValueLevel, Set<String>> worse = new HashMap<>();
        for (IndicatorProgress progress : view.latest()) {
            Optional<ValueLevel> level = view.indicator(progress.getIndicator()).flatMap(Indicator::getValueLevel);
            if (level.isPresent() && progress.getStatus().isBetter()) {
                better.computeIfAbsent(level.get(), none -> new HashSet<>()).add(progress.getIndicator());
            } else if (level.isPresent() && progress.getStatus() == ProgressStatus.MOVING_AWAY) {
                worse.computeIfAbsent(level.get(), none -> new HashSet<>()).add(progress.getIndicator());
            }
        }
        better.replaceAll((level, ids) -> view.graph().leadingTo(ids));
        worse.replaceAll((level, ids) -> view.graph().leadingTo(ids));
        List<Activity> activities = view.getChain().getActivities();
        for (int i = 0; i < activities.size(); i++) {
            String id = activities.get(i).getId();
            boolean disagrees = better.entrySet().stream()
                    .filter(good -> good.getValue().contains(id))
                    .anyMatch(good -> worse.entrySet().stream()
                            .anyMatch(bad -> bad.getKey() != good.getKey()
                                    && bad.getValue().contains(id)));
            if (disagrees) {
                report.at("/activities/" + i, "activity", id);
            }
        }
    }

    private static void each(ChainView view, Report report, Predicate<Link> isWrong) {
        List<Link> links = view.getChain().getLinks();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (isWrong.test(link)) {
                report.at("/links/" + i, "from", link.getFrom(), "to", link.getTo());
            }
        }
    }

    private static boolean isBackward(ChainView view, Link link) {
        if (view.isActivity(link.getFrom())) {
            return false;
        }
        if (view.isActivity(link.getTo())) {
            return view.isIndicator(link.getFrom());
        }
        Optional<Indicator> from = view.indicator(link.getFrom());
        Optional<Indicator> to = view.indicator(link.getTo());
        return from.isPresent()
                && to.isPresent()
                && to.get().getLevel().compareTo(from.get().getLevel()) < 0;
    }

    private static SortedSet<String> circleFrom(ChainView view, Indicator start) {
        SortedSet<String> circle = new TreeSet<>();
        Optional<Indicator> next = Optional.of(start);
        while (next.isPresent() && circle.add(next.get().getId())) {
            next = next.flatMap(Indicator::getPartOf).flatMap(view::indicator);
        }
        return circle;
    }

    private static List<String> indicatorIds(ChainView view) {
        return view.getChain().getIndicators().stream().map(Indicator::getId).toList();
    }

    private static String names(SortedSet<String> ids) {
        List<String> named = new ArrayList<>(ids.stream().limit(NAMED).toList());
        if (ids.size() > NAMED) {
            named.add("…");
        }
        return String.join(", ", named);
    }
}

package no.samskaping.soimpact.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Indicator;

/**
 * The links of a chain as a graph, which may have cycles. Links to an unknown id are ignored. Nothing here is
 * recursive.
 */
public final class LinkGraph {
    private final Map<String, List<Link>> outgoing = new HashMap<>();
    private final Map<String, List<Link>> incoming = new HashMap<>();
    private final Set<String> nodes = new LinkedHashSet<>();

    public LinkGraph(ImpactChain chain) {
        this(chain, link -> true);
    }

    /** With the links that fulfil a condition. */
    public LinkGraph(ImpactChain chain, Predicate<Link> isKept) {
        chain.getActivities().stream().map(Activity::getId).forEach(nodes::add);
        chain.getIndicators().stream().map(Indicator::getId).forEach(nodes::add);
        for (Link link : chain.getLinks()) {
            if (nodes.contains(link.getFromId()) && nodes.contains(link.getToId()) && isKept.test(link)) {
                outgoing.computeIfAbsent(link.getFromId(), id -> new ArrayList<>())
                        .add(link);
                incoming.computeIfAbsent(link.getToId(), id -> new ArrayList<>())
                        .add(link);
            }
        }
    }

    public List<Link> from(String id) {
        return outgoing.getOrDefault(id, List.of());
    }

    public List<Link> to(String id) {
        return incoming.getOrDefault(id, List.of());
    }

    /** All nodes that the starts lead to; a start itself only if a cycle leads back to it. */
    public Set<String> reachableFrom(Collection<String> starts) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(new LinkedHashSet<>(starts));
        while (!open.isEmpty()) {
            for (Link link : from(open.remove())) {
                if (reached.add(link.getToId())) {
                    open.add(link.getToId());
                }
            }
        }
        return reached;
    }

    /** All nodes that lead to one of the ends, including the ends. */
    public Set<String> leadingTo(Collection<String> ends) {
        Set<String> leading = new HashSet<>(ends);
        Deque<String> open = new ArrayDeque<>(leading);
        while (!open.isEmpty()) {
            for (Link link : to(open.remove())) {
                if (leading.add(link.getFromId())) {
                    open.add(link.getFromId());
                }
            }
        }
        return leading;
    }

    /** The strongly connected components with a cycle, by Kosaraju's algorithm. */
    public List<SortedSet<String>> cycles() {
        List<SortedSet<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        List<String> finished = finished();
        for (int i = finished.size() - 1; i >= 0; i--) {
            SortedSet<String> group = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>();
            open.add(finished.get(i));
            while (!open.isEmpty()) {
                String node = open.remove();
                if (done.add(node)) {
                    group.add(node);
                    to(node).forEach(link -> open.add(link.getFromId()));
                }
            }
            if (group.size() > 1 || group.stream().anyMatch(this::leadsToItself)) {
                cycles.add(group);
            }
        }
        return cycles;
    }

    private boolean leadsToItself(String node) {
        return from(node).stream().anyMatch(link -> link.getToId().equals(node));
    }

    /** The nodes in depth-first postorder. */
    private List<String> finished() {
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<Link>> open = new ArrayDeque<>();
        for (String start : nodes) {
            if (seen.add(start)) {
                path.push(start);
                open.push(from(start).iterator());
            }
            while (!path.isEmpty()) {
                if (!open.element().hasNext()) {
                    open.pop();
                    finished.add(path.pop());
                } else {
                    String next = open.element().next().getToId();
                    if (seen.add(next)) {
                        path.push(next);
                        open.push(from(next).iterator());
                    }
                }
            }
        }
        return finished;
    }
}

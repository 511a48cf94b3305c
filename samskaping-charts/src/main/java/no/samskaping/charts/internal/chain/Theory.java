package no.samskaping.charts.internal.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.theory.TheoryOfChange;

/** The nodes of a theory of change in columns, and the links between them. */
final class Theory {
    /** The number of columns: activities, and a column for each level of results. */
    static final int COLUMNS = 1 + ResultLevel.values().length;

    private final List<List<Node>> columns = new ArrayList<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private int broken;

    /** An activity or an indicator. */
    record Node(String id, String text, int column, boolean isReached) {}

    /** A link between two nodes. */
    record Edge(Node from, Node to, Link link) {
        boolean isEvidenced() {
            return link.getEvidence().isPresent();
        }
    }

    /**
     * Creates the theory.
     *
     * @throws no.samskaping.model.finding.InvalidValueException if the links form a circle
     */
    Theory(ImpactChain chain) {
        Set<String> unreached = new HashSet<>(TheoryOfChange.of(chain).unreachedIndicatorIds());
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
        for (Activity activity : chain.getActivities()) {
            String text = SafeText.clean(activity.getDescription()).strip();
            add(new Node(activity.getId(), text.isEmpty() ? SafeText.clean(activity.getId()) : text, 0, true));
        }
        for (Indicator indicator : chain.getIndicators()) {
            String id = indicator.getId();
            add(new Node(id, Values.name(indicator), 1 + indicator.getLevel().ordinal(), !unreached.contains(id)));
        }
        for (Link link : chain.getLinks()) {
            Node from = nodes.get(link.getFromId());
            Node to = nodes.get(link.getToId());
            if (from == null || to == null) {
                broken++;
            } else {
                edges.add(new Edge(from, to, link));
            }
        }
        order();
    }

    private void add(Node node) {
        if (nodes.putIfAbsent(node.id(), node) == null) {
            columns.get(node.column()).add(node);
        }
    }

    /** Puts each node near those that lead to it, so that fewer lines cross. */
    private void order() {
        Map<Node, List<Node>> causes = new HashMap<>();
        for (Edge edge : edges) {
            causes.computeIfAbsent(edge.to(), node -> new ArrayList<>()).add(edge.from());
        }
        Map<Node, Double> places = new HashMap<>();
        for (List<Node> column : columns) {
            Map<Node, Double> wished = new HashMap<>();
            for (int i = 0; i < column.size(); i++) {
                Node node = column.get(i);
                double other = (i + 0.5) / column.size();
                wished.put(node, average(causes.getOrDefault(node, List.of()), places, other));
            }
            column.sort(Comparator.comparing(wished::get));
            for (int i = 0; i < column.size(); i++) {
                places.put(column.get(i), (i + 0.5) / column.size());
            }
        }
    }

    /** Returns the average of the places of those nodes that have one, or another place if none has. */
    private static double average(List<Node> nodes, Map<Node, Double> places, double other) {
        double sum = 0;
        int count = 0;
        for (Node node : nodes) {
            Double place = places.get(node);
            if (place != null) {
                sum += place;
                count++;
            }
        }
        return count == 0 ? other : sum / count;
    }

    List<Node> column(int index) {
        return columns.get(index);
    }

    List<Edge> edges() {
        return edges;
    }

    /** Returns the number of links that lead from or to nothing. */
    int broken() {
        return broken;
    }

    int size() {
        return nodes.size();
    }

    List<Node> unreached() {
        List<Node> unreached = new ArrayList<>();
        for (List<Node> column : columns) {
            for (Node node : column) {
                if (!node.isReached()) {
                    unreached.add(node);
                }
            }
        }
        return unreached;
    }
}

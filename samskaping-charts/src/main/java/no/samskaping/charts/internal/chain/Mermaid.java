package no.samskaping.charts.internal.chain;

import java.util.HashMap;
import java.util.Map;
import no.samskaping.charts.internal.chain.Theory.Edge;
import no.samskaping.charts.internal.chain.Theory.Node;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.ResultLevel;

/** The theory of change as the text of a Mermaid flowchart. */
public final class Mermaid {
    private Mermaid() {}

    /**
     * Returns the text.
     *
     * @throws no.samskaping.model.finding.InvalidValueException if the links form a circle
     */
    public static String of(ImpactChain chain, ChartWords words) {
        Theory theory = new Theory(chain);
        Map<Node, String> names = new HashMap<>();
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (int column = 0; column < Theory.COLUMNS; column++) {
            if (theory.column(column).isEmpty()) {
                continue;
            }
            String heading = column == 0 ? words.of("theory.activities") : words.of(ResultLevel.values()[column - 1]);
            text.append("  subgraph level")
                    .append(column)
                    .append(quoted(heading))
                    .append('\n');
            for (Node node : theory.column(column)) {
                String name = "node" + names.size();
                names.put(node, name);
                text.append("    ").append(name).append(quoted(node.text()));
                text.append(node.isReached() ? "" : ":::unreached").append('\n');
            }
            text.append("  end\n");
        }
        for (Edge edge : theory.edges()) {
            text.append("  ").append(names.get(edge.from()));
            text.append(edge.isEvidenced() ? " --> " : " -.-> ")
                    .append(names.get(edge.to()))
                    .append('\n');
        }
        if (!theory.unreached().isEmpty()) {
            text.append("  classDef unreached stroke-dasharray: 4 3\n");
        }
        return text.toString();
    }

    /** Returns a text in brackets and quotes, with everything that Mermaid or HTML could read as markup as an entity. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("[\"");
        text.codePoints().forEach(c -> {
            if ("\"<>&#;`\\*_{}[]|%".indexOf(c) >= 0) {
                quoted.append('#').append(c).append(';');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append("\"]").toString();
    }
}

package no.samskaping.soimpact.internal.graph;

import static no.samskaping.soimpact.arbitraries.ExampleChains.indicator;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ResultLevel;

/** The graph agrees with the transitive closure of its links, computed by Warshall's algorithm. */
class LinkGraphProperties {
    private static final int NODES = 7;

    @Property
    void reachableNodesAreThoseOfTheClosure(@ForAll("links") List<Link> links) {
        LinkGraph graph = graph(links);
        boolean[][] leads = closure(links);
        for (int node = 0; node < NODES; node++) {
            int start = node;
            assertThat(graph.reachableFrom(List.of("n" + start))).isEqualTo(nodes(other -> leads[start][other]));
            assertThat(graph.leadingTo(List.of("n" + start)))
                    .isEqualTo(nodes(other -> other == start || leads[other][start]));
        }
    }

    @Property
    void cyclesAreTheNodesThatLeadToEachOther(@ForAll("links") List<Link> links) {
        boolean[][] leads = closure(links);
        Set<Set<String>> expected = IntStream.range(0, NODES)
                .filter(node -> leads[node][node])
                .mapToObj(node -> nodes(other -> leads[node][other] && leads[other][node]))
                .collect(Collectors.toSet());
        assertThat(graph(links).cycles()).doesNotHaveDuplicates();
        assertThat(Set.<Set<String>>copyOf(graph(links).cycles())).isEqualTo(expected);
    }

    private static Set<String> nodes(IntPredicate condition) {
        return IntStream.range(0, NODES)
                .filter(condition)
                .mapToObj(node -> "n" + node)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean[][] closure(List<Link> links) {
        boolean[][] leads = new boolean[NODES][NODES];
        links.forEach(link -> leads[index(link.getFromId())][index(link.getToId())] = true);
        for (int via = 0; via < NODES; via++) {
            for (int from = 0; from < NODES; from++) {
                for (int to = 0; to < NODES; to++) {
                    leads[from][to] |= leads[from][via] && leads[via][to];
                }
            }
        }
        return leads;
    }

    private static int index(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static LinkGraph graph(List<Link> links) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C").links(links);
        for (int node = 0; node < NODES; node++) {
            chain.addIndicators(indicator("n" + node, "N", ResultLevel.OUTCOME, Measure.COUNT)
                    .build());
        }
        return new LinkGraph(chain.build());
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, NODES - 1);
        return Combinators.combine(nodes, nodes)
                .as((from, to) -> link("n" + from, "n" + to))
                .list()
                .ofMaxSize(12);
    }
}

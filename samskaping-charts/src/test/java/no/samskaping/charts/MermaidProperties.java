package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** The Mermaid text has a line for each node and link, and names cannot be anything else than names. */
class MermaidProperties {
    private static final String LINE =
            "flowchart LR|  subgraph level\\d\\[\"[^\"<>]+\"]|    node\\d+\\[\"[^\"<>&`\\n]*\"](:::unreached)?|  end"
                    + "|  node\\d+ (-->|-\\.->) node\\d+|  classDef unreached stroke-dasharray: 4 3";

    @Provide
    Arbitrary<ImpactChain> chains() {
        return ChartInputs.named();
    }

    @Property
    void hasOneLineForEachNodeAndLink(@ForAll("chains") ImpactChain chain) {
        String text = TheoryChart.toMermaid(chain, ChartOptions.of(Locale.ENGLISH));
        List<String> lines = text.lines().toList();

        assertThat(lines).allMatch(line -> line.matches(LINE));
        assertThat(lines.stream().filter(line -> line.startsWith("    node")))
                .hasSize(chain.getIndicators().size() + chain.getActivities().size());
        assertThat(lines.stream().filter(line -> line.startsWith("  node")))
                .hasSize(chain.getLinks().size());
    }

    @Test
    void theExample() {
        assertThat(TheoryChart.toMermaid(Examples.chain(), ChartOptions.of(Examples.NB)))
                .isEqualTo("""
                        flowchart LR
                          subgraph level0["Aktiviteter"]
                            node0["Kurs i åtte uker med mentorer fra lokale bedrifter."]
                          end
                          subgraph level1["Resultat"]
                            node1["Deltakere"]
                          end
                          subgraph level2["Virkning"]
                            node2["Deltakere med jobb etter kurset"]
                            node3["Dager alene i uka"]:::unreached
                            node4["Det som er endret, med deltakernes egne ord"]:::unreached
                          end
                          subgraph level3["Effekt"]
                            node5["Andel som fortsatt er i arbeid etter et år"]
                          end
                          subgraph level4["Samfunnsverdi"]
                            node6["Egenvurdert helse i gruppen"]
                          end
                          node0 -.-> node1
                          node1 --> node2
                          node2 --> node5
                          node5 --> node6
                          classDef unreached stroke-dasharray: 4 3
                        """);
    }
}

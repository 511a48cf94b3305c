package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the module's README is compiled and run, and its pictures are those of the code. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private static final Path PICTURES = Path.of("doc");

    private final Collaboration collaboration = Examples.collaboration();
    private final Scorecard scorecard = Examples.scorecard();
    private final ImpactChain chain = Examples.chain();

    @Test
    void chart() {
        // readme with imports
        ChartOptions options = ChartOptions.of(Locale.forLanguageTag("nb"), collaboration);
        Chart chart = HeartChart.of(scorecard, options);
        String svg = chart.toSvg(); // a whole document, which can also stand in a page
        System.out.println(chart.getTitle());
        System.out.println(chart.getSummary());
        System.out.println(chart.getTable().getColumns());
        System.out.println(chart.getTable().getRows().get(0));
        // end

        assertThat(svg).startsWith("<svg ");
    }

    @Test
    void page() {
        // readme
        Page page = Page.of(ChartOptions.of(Locale.forLanguageTag("nn")))
                .collaboration(collaboration)
                .scorecard(scorecard)
                .chain(chain);
        String html = page.toHtml();
        System.out.println(html.lines().limit(2).toList());
        // end

        assertThat(html).contains("Fjordvik kommune");
    }

    @Test
    void policy() {
        // readme
        Page printed = Page.of(ChartOptions.builder()
                .locale(Locale.ENGLISH)
                .palette(Palette.PRINT)
                .build());
        System.out.println(printed.getContentSecurityPolicy());
        // end

        assertThat(printed.toHtml()).contains(printed.getContentSecurityPolicy());
    }

    @Test
    void mermaid() {
        // readme
        System.out.println(TheoryChart.toMermaid(chain, ChartOptions.of(Locale.ENGLISH)));
        // end

        assertThat(chain.getLinks()).hasSize(4);
    }

    @Test
    void heart() throws IOException {
        agrees("heart.svg", HeartChart.of(scorecard, english()));
    }

    @Test
    void parties() throws IOException {
        agrees("parties.svg", PartiesChart.of(scorecard, english()));
    }

    private ChartOptions english() {
        return ChartOptions.of(Locale.ENGLISH, collaboration);
    }

    private static void agrees(String name, Chart chart) throws IOException {
        Path file = PICTURES.resolve(name);
        if (Boolean.getBoolean("readme.write")) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, chart.toSvg());
        }
        assertThat(Files.readString(file))
                .as("doc/%s differs; -Dreadme.write=true writes it anew", name)
                .isEqualToNormalizingNewlines(chart.toSvg());
    }
}

package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The URI of a reference is written if the schema of IATI accepts it and it is one. */
class UriTest {
    private static ImpactChain chain(String uri) {
        Indicator.Builder indicator = Indicator.builder();
        ImpactChain.Builder chain = ImpactChain.builder();
        return chain.id("a")
                .title("A")
                .addIndicators(indicator
                        .id("i")
                        .name("I")
                        .level(ResultLevel.OUTPUT)
                        .measure(Measure.COUNT)
                        .addReferences(IndicatorReference.builder()
                                .vocabulary(ReferenceVocabulary.OTHER)
                                .code("1")
                                .uri(uri)
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/indicators?id=1&x=%C3%A5#top",
                "urn:samskaping:1",
                "http://localhost:8080",
                "mailto:a@b.no",
                "a:b",
                "ftp://10.0.0.1/x",
                "x+y-z.1:~(a)'*,;=!$"
            })
    void aUriIsCarried(String uri) {
        IatiDocument document = IatiResults.write(chain(uri), Headers.header().build(), IatiForm.PLAIN);
        assertThat(document.getXml()).contains("indicator-uri=");
        assertThat(new Standard().violations(document.getXml())).isEmpty();
        assertThat(IatiResults.read(document.getXml().getBytes(StandardCharsets.UTF_8))
                        .getChain()
                        .getIndicators()
                        .get(0)
                        .getReferences())
                .isEqualTo(chain(uri).getIndicators().get(0).getReferences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "a:",
                ":a",
                "page.html",
                "1a:b",
                "a b:c",
                "http://",
                "http:///x",
                "http://[::1]/",
                "a:b c",
                "a:%",
                "a:%4",
                "a:%zz",
                "a:#b#c",
                "a:å",
                "a:{b}",
                "a:b\n"
            })
    void whatIsNoUriIsLostAndListed(String uri) {
        IatiDocument document = IatiResults.write(chain(uri), Headers.header().build(), IatiForm.PLAIN);
        assertThat(document.getXml()).doesNotContain("indicator-uri=");
        assertThat(document.getFindings()).extracting(Finding::getPath).contains("/indicators/0/references/0/uri");
        assertThat(IatiResults.read(
                                IatiResults.write(chain(uri), Headers.header().build())
                                        .getXml()
                                        .getBytes(StandardCharsets.UTF_8))
                        .getChain())
                .isEqualTo(chain(uri));
    }
}

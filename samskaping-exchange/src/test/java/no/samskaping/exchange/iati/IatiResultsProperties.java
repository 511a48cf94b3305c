package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import tools.jackson.databind.JsonNode;

/** Any chain, also a draft with broken references, becomes an activity and a chain again. */
class IatiResultsProperties {
    private static final Standard[] STANDARD = new Standard[1];

    private static Standard standard() {
        if (STANDARD[0] == null) {
            STANDARD[0] = new Standard();
        }
        return STANDARD[0];
    }

    @Provide
    Arbitrary<ImpactChain> chains() {
        return Chains.drafts();
    }

    @Provide
    Arbitrary<IatiHeader> headers() {
        return Headers.any();
    }

    @Property
    void whatIsWrittenIsValidAgainstTheSchemasAndTheRules(
            @ForAll("chains") ImpactChain chain, @ForAll("headers") IatiHeader header, @ForAll IatiForm form) {
        assertThat(standard().violations(IatiResults.write(chain, header, form).getXml()))
                .isEmpty();
    }

    @Property
    void withTheExtensionAnEqualChainIsReadWithoutProblems(
            @ForAll("chains") ImpactChain chain, @ForAll("headers") IatiHeader header) {
        IatiDocument document = IatiResults.write(chain, header);
        IatiReading reading = read(document);

        assertThat(reading.getChain()).isEqualTo(chain);
        assertThat(reading.getProblems()).isEmpty();
        assertThat(reading.getHeader()).contains(header);
        assertThat(document.getFindings()).extracting(Finding::getRule).containsOnly(onlyMadeUp(document));
    }

    private static IatiRule[] onlyMadeUp(IatiDocument document) {
        return document.getFindings().isEmpty() ? new IatiRule[0] : new IatiRule[] {IatiRule.MADE_UP};
    }

    @Property
    void withoutItTheListedLossesAreExactlyTheDifference(
            @ForAll("chains") ImpactChain chain, @ForAll("headers") IatiHeader header) {
        IatiDocument document = IatiResults.write(chain, header, IatiForm.PLAIN);
        JsonNode expected = TakenOut.of(chain, document.getFindings());

        assertThat(document.getXml()).doesNotContain(IatiResults.NAMESPACE);
        assertThat(TakenOut.tree(read(document).getChain())).isEqualTo(expected);
        assertThat(document.getFindings()).doesNotHaveDuplicates();
    }

    /** A chain that was read from plain IATI loses nothing more. */
    @Property(tries = 100)
    void aSecondPlainTripLosesNothing(@ForAll("chains") ImpactChain chain, @ForAll("headers") IatiHeader header) {
        ImpactChain once =
                read(IatiResults.write(chain, header, IatiForm.PLAIN)).getChain();
        IatiDocument twice = IatiResults.write(once, header, IatiForm.PLAIN);

        assertThat(read(twice).getChain()).isEqualTo(once);
        assertThat(twice.getFindings()).extracting(Finding::getRule).containsOnly(levels(twice));
    }

    private static IatiRule[] levels(IatiDocument document) {
        return document.getFindings().isEmpty() ? new IatiRule[0] : new IatiRule[] {IatiRule.LESS_EXACT};
    }

    @Property(tries = 100)
    void everyFindingHasAMessageInEachLanguage(
            @ForAll("chains") ImpactChain chain, @ForAll("headers") IatiHeader header) {
        List<Finding> findings =
                IatiResults.write(chain, header, IatiForm.PLAIN).getFindings();
        for (Language language : Language.values()) {
            assertThat(findings).allSatisfy(finding -> assertThat(finding.message(language.getLocale()))
                    .doesNotContain("{written}", "{order}"));
        }
    }

    private static IatiReading read(IatiDocument document) {
        return IatiResults.read(document.getXml().getBytes(StandardCharsets.UTF_8));
    }
}

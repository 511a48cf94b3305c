package no.samskaping.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;

/** A chain that is written to a workbook and read again is the same chain. */
class ChainWorkbookProperties {
    /** What no document accepts cannot be read from a workbook either. */
    @Provide
    Arbitrary<ImpactChain> chains() {
        return Chains.sound().filter(ChainWorkbookProperties::isDocument);
    }

    private static boolean isDocument(ImpactChain chain) {
        try {
            return DocumentType.CHAIN.read(DocumentType.CHAIN.write(chain)).equals(chain);
        } catch (InputException | IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Language.values()).map(Language::getLocale);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aChainIsTheSameAfterwards(@ForAll("chains") ImpactChain chain, @ForAll("locales") Locale locale) {
        byte[] workbook = ChainWorkbook.write(chain, locale);

        assertThat(ChainWorkbook.read(new ByteArrayInputStream(workbook))).isEqualTo(chain);
        assertThat(ChainWorkbook.write(chain, locale)).isEqualTo(workbook);
    }
}

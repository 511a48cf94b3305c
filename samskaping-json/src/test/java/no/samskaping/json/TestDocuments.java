package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;

/** The example documents, as text and as bytes. */
final class TestDocuments {
    static final String COLLABORATION = text("collaboration-nabolaget");
    static final String ASSESSMENT = text("assessment-nabolaget");
    static final String CHAIN = text("chain-arbeidskurs");
    static final String BOOST_REFUGEE = text("chain-boost-refugee");

    private TestDocuments() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a document of whatever kind it says it is. */
    static Object read(byte[] document) {
        return SamskapingJson.read(document, SamskapingJson.formatOf(document).getType());
    }

    /** The scorecard of the example assessment. */
    static DisclosedScorecard scorecard() {
        return Scorer.of(Instrument.standard(), ScoringRules.standard())
                .score(SamskapingJson.read(utf8(ASSESSMENT), Assessment.class))
                .disclose();
    }

    private static String text(String name) {
        try (InputStream in = TestDocuments.class.getResourceAsStream("/documents/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

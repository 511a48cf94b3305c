package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samskaping.model.Term;
import no.samskaping.model.traceability.Traceability;
import no.samskaping.samson.Instrument;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** The documentation says of the sources what the code of all modules says; here, since this module sees them all. */
class SourcesDocumentTest {
    /** What carries no concept itself. */
    private static final Set<String> MACHINERY = Set.of(
            "no.samskaping.model.Term",
            "no.samskaping.model.EnumTerm",
            "no.samskaping.model.review",
            "no.samskaping.model.source",
            "no.samskaping.model.words",
            "no.samskaping.json",
            "no.samskaping.json.bind",
            "no.samskaping.json.host",
            "no.samskaping.json.jackson2",
            "no.samskaping.json.jackson3",
            "no.samskaping.json.lines",
            "no.samskaping.json.shape",
            "no.samskaping.json.strict",
            "no.samskaping.json.text");

    /** Made anew by {@code mvn verify -pl samskaping-json -am -Dsources.write -Dtest=SourcesDocumentTest}. */
    private static final Path DOCUMENT = Path.of("..", "docs", "sources.md");

    private final Traceability all =
            Traceability.of(List.of(Term.class, Instrument.class, ImpactChain.class, SamskapingJson.class), MACHINERY);

    @Test
    void everythingHasItsPlaceAndEveryPlaceItsCarrier() {
        assertThat(all.problems()).isEmpty();
    }

    @Test
    void isWhatTheCodeSays() throws IOException {
        String made = all.toMarkdown();
        if (System.getProperty("sources.write") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/sources.md is stale; see " + getClass().getSimpleName())
                .isEqualToNormalizingNewlines(made);
    }
}

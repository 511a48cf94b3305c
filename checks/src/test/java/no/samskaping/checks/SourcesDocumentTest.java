package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samskaping.charts.Page;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.json.DocumentType;
import no.samskaping.model.term.Term;
import no.samskaping.model.traceability.Traceability;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** The page on the sources agrees with the code of all modules but the starter, which is about no concept. */
class SourcesDocumentTest {
    /** Types and packages that are not concepts of the sources. */
    private static final Set<String> EXEMPT = Set.of(
            "no.samskaping.model.finding",
            "no.samskaping.model.source",
            "no.samskaping.model.term",
            "no.samskaping.model.text",
            "no.samskaping.json",
            "no.samskaping.json.jackson2",
            "no.samskaping.json.jackson3",
            "no.samskaping.json.lines",
            "no.samskaping.json.openapi",
            "no.samskaping.json.problem");

    /** Written again by {@code mvn verify -pl checks -am -Dsources.write -Dtest=SourcesDocumentTest}. */
    private static final Path DOCUMENT = Path.of("..", "docs", "sources.md");

    private final Traceability all = Traceability.of(
            List.of(Term.class, Instrument.class, ImpactChain.class, DocumentType.class, Page.class, CsvFormat.class),
            EXEMPT);

    @Test
    void everyConceptHasASourceAndEverySourceItsConcepts() {
        assertThat(all.problems()).isEmpty();
    }

    @Test
    void agreesWithTheCode() throws IOException {
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

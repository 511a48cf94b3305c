package no.samskaping.model.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samskaping.model.Term;
import org.junit.jupiter.api.Test;

/** The documentation says of the sources what the code says. */
class SourcesDocumentTest {
    /** What carries no concept itself. */
    static final Set<String> MACHINERY = Set.of(
            "no.samskaping.model.Term",
            "no.samskaping.model.EnumTerm",
            "no.samskaping.model.review",
            "no.samskaping.model.source",
            "no.samskaping.model.words");

    /** Made anew by {@code mvn test -Dsources.write -Dtest=SourcesDocumentTest}. */
    private static final Path DOCUMENT = Path.of("..", "docs", "sources.md");

    @Test
    void isWhatTheCodeSays() throws IOException {
        String made = Traceability.of(List.of(Term.class), MACHINERY).toMarkdown();
        if (System.getProperty("sources.write") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/sources.md is stale; see " + getClass().getSimpleName())
                .isEqualToNormalizingNewlines(made);
    }
}

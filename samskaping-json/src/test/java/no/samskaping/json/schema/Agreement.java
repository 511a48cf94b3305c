package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** Holds the schema's word on a document to the reader's. */
final class Agreement {
    /** Escapes, because half of a surrogate pair has no bytes. */
    private static final ObjectWriter ASCII = StandardValidator.JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Agreement() {}

    /** What the reader has against a document; empty when it reads it. */
    static List<JsonProblem> problems(DocumentFormat format, byte[] document) {
        try {
            SamskapingJson.read(document, format.getType());
            return List.of();
        } catch (SamskapingJsonException e) {
            return e.getProblems();
        }
    }

    /** Fails unless both take the document, both refuse it, or the reader has reasons of its own. */
    static boolean check(DocumentFormat format, JsonNode document) {
        byte[] bytes = ASCII.writeValueAsBytes(document);
        List<JsonProblem> problems = problems(format, bytes);
        List<String> refusals = StandardValidator.refusals(format, bytes);
        if (problems.isEmpty() && !refusals.isEmpty()) {
            fail(
                    "The schema refuses what the reader takes: %s%n%s",
                    refusals, new String(bytes, StandardCharsets.UTF_8));
        }
        List<String> disagreed = problems.stream()
                .filter(problem -> ReaderOnly.of(format, problem).isEmpty())
                .map(JsonProblem::toString)
                .toList();
        if (refusals.isEmpty() && !disagreed.isEmpty()) {
            fail(
                    "The schema takes what the reader refuses: %s%n%s",
                    disagreed, new String(bytes, StandardCharsets.UTF_8));
        }
        return problems.isEmpty();
    }
}

package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** Compares whether schema and reader accept a document. */
final class Agreement {
    /** With escapes, because an unpaired surrogate has no bytes. */
    private static final ObjectWriter ASCII = StandardValidator.JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Agreement() {}

    /** The problems that the reader finds in a document. */
    static List<InputProblem> problems(DocumentType<?> type, byte[] document) {
        try {
            type.read(document);
            return List.of();
        } catch (InputException e) {
            return e.getProblems();
        }
    }

    /** Fails unless both accept the document, both refuse it, or only the reader can know the problem. */
    static boolean check(DocumentType<?> type, JsonNode document) {
        byte[] bytes = ASCII.writeValueAsBytes(document);
        List<InputProblem> problems = problems(type, bytes);
        List<String> refusals = StandardValidator.refusals(type, bytes);
        if (problems.isEmpty() && !refusals.isEmpty()) {
            fail(
                    "The schema refuses what the reader accepts: %s%n%s",
                    refusals, new String(bytes, StandardCharsets.UTF_8));
        }
        List<String> disagreed = problems.stream()
                .filter(problem -> ReaderOnly.of(type, problem).isEmpty())
                .map(InputProblem::toString)
                .toList();
        if (refusals.isEmpty() && !disagreed.isEmpty()) {
            fail(
                    "The schema accepts what the reader refuses: %s%n%s",
                    disagreed, new String(bytes, StandardCharsets.UTF_8));
        }
        return problems.isEmpty();
    }
}

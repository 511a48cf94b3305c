package no.samskaping.examples.quarkus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import no.samskaping.examples.service.Problem;
import no.samskaping.examples.service.Refusal;

/**
 * Problem details (RFC 9457).
 *
 * @param type the kind of problem, a URI
 * @param title the kind of problem, in the reader's language
 * @param status the status of the response
 * @param detail what to do
 * @param instance the path of the request
 * @param problems all problems of the body; absent if there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "problems"})
public record ProblemDetails(
        String type, String title, int status, String detail, String instance, List<Problem> problems) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDetails of(Refusal refusal, String path, Locale language) {
        return new ProblemDetails(
                refusal.type(),
                refusal.title(language),
                refusal.status(),
                refusal.detail(language),
                path,
                refusal.problems());
    }
}

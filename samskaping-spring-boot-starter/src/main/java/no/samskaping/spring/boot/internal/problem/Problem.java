package no.samskaping.spring.boot.internal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Map;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a request, as it is sent. It never contains an answer of a respondent.
 *
 * @param code stable, for programs
 * @param pointer a JSON Pointer into the body; empty for the whole body
 * @param line from 1, or null if it is not known
 * @param column from 1, or null if it is not known
 * @param message what is wrong, in the reader's language
 * @param help how to correct it, or null if there is no more to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "pointer", "line", "column", "message", "help"})
public record Problem(
        String code,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable String help) {
    /** A problem that the library found in a body. */
    static Problem of(InputProblem problem, Locale locale) {
        return new Problem(
                problem.getCode(),
                problem.getPointer(),
                known(problem.getLine()),
                known(problem.getColumn()),
                problem.message(locale),
                problem.getFinding().getRule().help(locale));
    }

    /** A finding of the library in a document that was read. */
    static Problem of(Finding finding, Locale locale) {
        return new Problem(
                finding.getRule().getId(),
                finding.getPath(),
                null,
                null,
                finding.message(locale),
                finding.getRule().help(locale));
    }

    /** The problem that the library would have reported if it had read the body. */
    static Problem of(InputRule rule, Place place, Map<String, String> arguments, Locale locale) {
        return new Problem(
                rule.getId(),
                place.pointer(),
                known(place.line()),
                known(place.column()),
                rule.message(locale, arguments),
                rule.help(locale));
    }

    /** A problem in a part of the body that is the application's own. */
    static Problem of(String code, Place place, String message) {
        return new Problem(code, place.pointer(), known(place.line()), known(place.column()), message, null);
    }

    private static @Nullable Integer known(int place) {
        return place > 0 ? place : null;
    }
}

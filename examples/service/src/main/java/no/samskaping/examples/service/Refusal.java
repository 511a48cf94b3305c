package no.samskaping.examples.service;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.InvalidValueException;

/**
 * Why a request is refused: what is in the problem details (RFC 9457) of its response.
 *
 * @param kind the kind of refusal, such as {@code document-refused}
 * @param status the status of the response
 * @param problems all problems of the body
 */
public record Refusal(String kind, int status, List<Problem> problems) {
    /** RFC 9457 recommends tag URIs for types of problems without a web page. */
    private static final String TYPE = "tag:fjordvik.example,2026:";

    private static final String STATUS = "status-";
    private static final List<Integer> STATUSES = List.of(404, 405, 406, 415);

    /**
     * Returns the refusal that an exception means.
     *
     * @param thrown an exception of the library, of the mapper, of Jakarta Validation, or one caused by it
     * @param locale the language of the messages
     * @return the refusal; empty for other exceptions
     */
    public static Optional<Refusal> of(Throwable thrown, Locale locale) {
        return first(thrown, BodyTooLargeException.class)
                .map(large -> new Refusal("too-large", 413, List.of(Problem.of(large, locale))))
                .or(() -> unread(thrown, locale))
                .or(() -> first(thrown, ConstraintViolationException.class).map(violated -> violated(violated, locale)))
                .or(() -> first(thrown, InvalidValueException.class).map(invalid -> invalid(invalid, locale)));
    }

    /**
     * Returns the refusal of a body that was read and violates constraints.
     *
     * @param violations the violations, with messages in the language of the user
     * @return the refusal
     */
    public static Refusal violated(Collection<? extends ConstraintViolation<?>> violations) {
        List<Problem> problems = violations.stream()
                .map(Problem::of)
                .sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::code))
                .toList();
        return new Refusal("content-refused", 422, problems);
    }

    /**
     * Returns the refusal of an empty body.
     *
     * @param locale the language of the message
     * @return the refusal
     */
    public static Refusal empty(Locale locale) {
        Jackson2Place start = new Jackson2Place("", 0, 0, true);
        return documentRefused(List.of(Problem.of(InputRule.EMPTY_DOCUMENT, start, locale)));
    }

    /**
     * Returns the response to an unexpected error.
     *
     * @return the refusal
     */
    public static Refusal ourFault() {
        return new Refusal("our-fault", 500, List.of());
    }

    /**
     * Returns the refusal of a request that is not for this service.
     *
     * @param status the status
     * @return the refusal; empty if there is no text for the status
     */
    public static Optional<Refusal> ofStatus(int status) {
        return STATUSES.contains(status)
                ? Optional.of(new Refusal(STATUS + status, status, List.of()))
                : Optional.empty();
    }

    /**
     * Returns the type in the problem details.
     *
     * @return a URI
     */
    public String type() {
        return kind.startsWith(STATUS) ? "about:blank" : TYPE + kind;
    }

    /**
     * Returns the title in the problem details.
     *
     * @param locale the language
     * @return the title
     */
    public String title(Locale locale) {
        return text(locale, kind + ".title");
    }

    /**
     * Returns the detail in the problem details.
     *
     * @param locale the language
     * @return the detail
     */
    public String detail(Locale locale) {
        return text(locale, kind + ".detail", problems.size());
    }

    /** Without a body the parameter of an endpoint is absent. */
    private static Refusal violated(ConstraintViolationException thrown, Locale locale) {
        Refusal refusal = violated(thrown.getConstraintViolations());
        boolean noBody = refusal.problems().stream()
                .anyMatch(
                        problem -> problem.pointer().isEmpty() && problem.code().equals("not-null"));
        return noBody ? empty(locale) : refusal;
    }

    /** A value that the library refuses, such as answers to another instrument. */
    private static Refusal invalid(InvalidValueException refusal, Locale locale) {
        List<Problem> problems = refusal.getFindings().stream()
                .map(finding -> Problem.of(finding, locale))
                .toList();
        return new Refusal("content-refused", 422, problems);
    }

    /** The problems of the library if there are any, or else that of the mapper. */
    private static Optional<Refusal> unread(Throwable thrown, Locale locale) {
        Optional<InputException> ours = first(thrown, InputException.class);
        if (ours.isPresent()) {
            return Optional.of(documentRefused(ours.get().getProblems().stream()
                    .map(problem -> Problem.of(problem, locale))
                    .toList()));
        }
        List<Jackson2Place> places = causes(thrown)
                .flatMap(cause -> Jackson2Place.of(cause).stream())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        // A mapper may wrap exceptions: the outermost has the path, the innermost the reason.
        Jackson2Place reason = places.get(places.size() - 1);
        Jackson2Place at = new Jackson2Place(places.get(0).pointer(), reason.line(), reason.column(), reason.syntax());
        // The mapper's own message is for programmers, and may contain parts of the body, so it is not used.
        return Optional.of(documentRefused(
                List.of(at.syntax() ? Problem.of(InputRule.SYNTAX, at, locale) : Problem.unreadable(at, locale))));
    }

    private static Refusal documentRefused(List<Problem> problems) {
        return new Refusal("document-refused", 400, problems);
    }

    static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                Refusal.class.getPackageName() + ".problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private static <T> Optional<T> first(Throwable thrown, Class<T> type) {
        Function<Throwable, Stream<T>> only =
                cause -> type.isInstance(cause) ? Stream.of(type.cast(cause)) : Stream.of();
        return causes(thrown).flatMap(only).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}

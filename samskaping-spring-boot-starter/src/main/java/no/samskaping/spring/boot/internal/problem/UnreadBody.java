package no.samskaping.spring.boot.internal.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import org.jspecify.annotations.Nullable;

/** Lists the problems of a body that could not be read, by the library or by the application's mapper. */
final class UnreadBody {
    private final List<MapperPlaces> mappers;
    private final ProblemWords words;

    UnreadBody(List<MapperPlaces> mappers, ProblemWords words) {
        this.mappers = mappers;
        this.words = words;
    }

    /** Returns the problems of the library if there are any, or else that of the mapper. */
    List<Problem> problems(Throwable refusal, Locale locale) {
        Optional<InputException> ours = first(refusal, InputException.class);
        if (ours.isPresent()) {
            return ours.get().getProblems().stream()
                    .map(problem -> Problem.of(problem, locale))
                    .toList();
        }
        List<Place> places = causes(refusal)
                .flatMap(cause -> mappers.stream().flatMap(mapper -> mapper.place(cause).stream()))
                .toList();
        if (places.isEmpty()) {
            return List.of(Problem.of(InputRule.EMPTY_DOCUMENT, Place.UNKNOWN, Map.of(), locale));
        }
        // A mapper may wrap exceptions: the outermost has the path, the innermost the reason.
        Place reason = places.get(places.size() - 1);
        Place place = new Place(places.get(0).pointer(), reason.line(), reason.column(), reason.syntax());
        // The mapper's own message is for programmers, and may contain parts of the body, so it is not used.
        return List.of(
                place.syntax()
                        ? Problem.of(InputRule.SYNTAX, place, Map.of(), locale)
                        : Problem.of("unreadable-value", place, words.text("unreadable-value", locale)));
    }

    /** Returns the first cause of a type, beginning with the exception itself. */
    static <T> Optional<T> first(Throwable refusal, Class<T> type) {
        return causes(refusal).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(@Nullable Throwable refusal) {
        return Stream.iterate(refusal, cause -> cause != null, Throwable::getCause);
    }
}

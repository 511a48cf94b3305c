package no.samskaping.samson.assessment;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer. It is written by hand, unlike other values, because a tally reads the numbers of every answer: they are
 * kept as the objects that the accessors return, so that reading them makes no new ones.
 */
final class BuiltAnswer implements Answer {
    private static final Answer DONT_KNOW =
            new BuiltAnswer(AnswerKind.DONT_KNOW, OptionalInt.empty(), OptionalInt.empty());
    private static final Answer NOT_APPLICABLE =
            new BuiltAnswer(AnswerKind.NOT_APPLICABLE, OptionalInt.empty(), OptionalInt.empty());

    /** The points of most scales, which answers share. */
    private static final List<OptionalInt> POINTS =
            IntStream.rangeClosed(0, 11).mapToObj(OptionalInt::of).toList();

    /** Most answers are one of a few, so a million sheets do not need a million objects. */
    private static final List<Answer> RATINGS = POINTS.stream()
            .<Answer>map(rating -> new BuiltAnswer(AnswerKind.RATING, rating, OptionalInt.empty()))
            .toList();

    private final AnswerKind kind;
    private final OptionalInt rating;
    private final OptionalInt expectation;

    private BuiltAnswer(AnswerKind kind, OptionalInt rating, OptionalInt expectation) {
        this.kind = kind;
        this.rating = rating;
        this.expectation = expectation;
    }

    static Answer dontKnow() {
        return DONT_KNOW;
    }

    static Answer notApplicable() {
        return NOT_APPLICABLE;
    }

    static Answer rated(int rating) {
        return isCommon(rating)
                ? RATINGS.get(rating)
                : new BuiltAnswer(AnswerKind.RATING, OptionalInt.of(rating), OptionalInt.empty());
    }

    static Answer rated(int rating, int expectation) {
        return new BuiltAnswer(AnswerKind.RATING, point(rating), point(expectation));
    }

    private static OptionalInt point(int number) {
        return isCommon(number) ? POINTS.get(number) : OptionalInt.of(number);
    }

    private static boolean isCommon(int number) {
        return number >= 0 && number < POINTS.size();
    }

    @Override
    public AnswerKind getKind() {
        return kind;
    }

    @Override
    public OptionalInt getRating() {
        return rating;
    }

    @Override
    public OptionalInt getExpectation() {
        return expectation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BuiltAnswer answer
                        && kind == answer.kind
                        && rating.equals(answer.rating)
                        && expectation.equals(answer.expectation));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rating, expectation);
    }

    @Override
    public String toString() {
        return "Answer{kind=" + kind + named(", rating=", rating) + named(", expectation=", expectation) + "}";
    }

    private static String named(String name, OptionalInt number) {
        return number.isPresent() ? name + number.getAsInt() : "";
    }
}

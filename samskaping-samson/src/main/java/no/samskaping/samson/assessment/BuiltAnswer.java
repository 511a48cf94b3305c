package no.samskaping.samson.assessment;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An answer. It is written by hand, unlike other values, because a tally reads the numbers of every answer. */
final class BuiltAnswer implements Answer {
    private static final Answer DONT_KNOW =
            new BuiltAnswer(AnswerKind.DONT_KNOW, BuiltAnswer.ABSENT, BuiltAnswer.ABSENT);
    private static final Answer NOT_APPLICABLE =
            new BuiltAnswer(AnswerKind.NOT_APPLICABLE, BuiltAnswer.ABSENT, BuiltAnswer.ABSENT);

    /** No {@code int}. */
    private static final long ABSENT = Long.MIN_VALUE;

    /** Most answers are one of a few: a million sheets need not hold a million copies. */
    private static final List<Answer> RATINGS = IntStream.rangeClosed(0, 11)
            .<Answer>mapToObj(rating -> new BuiltAnswer(AnswerKind.RATING, rating, ABSENT))
            .toList();

    private final AnswerKind kind;
    private final long rating;
    private final long expectation;

    BuiltAnswer(AnswerKind kind, long rating, long expectation) {
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
        return rating >= 0 && rating < RATINGS.size()
                ? RATINGS.get(rating)
                : new BuiltAnswer(AnswerKind.RATING, rating, ABSENT);
    }

    private static OptionalInt optional(long number) {
        return number == ABSENT ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    @Override
    public AnswerKind getKind() {
        return kind;
    }

    @Override
    public OptionalInt getRating() {
        return optional(rating);
    }

    @Override
    public OptionalInt getExpectation() {
        return optional(expectation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BuiltAnswer answer
                        && kind == answer.kind
                        && rating == answer.rating
                        && expectation == answer.expectation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rating, expectation);
    }

    @Override
    public String toString() {
        return "Answer{kind=" + kind + named(", rating=", rating) + named(", expectation=", expectation) + "}";
    }

    private static String named(String name, long number) {
        return number == ABSENT ? "" : name + number;
    }
}

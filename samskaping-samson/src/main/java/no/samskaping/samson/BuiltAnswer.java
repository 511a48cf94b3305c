package no.samskaping.samson;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An answer as it is built. By hand, unlike other values: its numbers are asked for once for every answer of a tally. */
final class BuiltAnswer implements Answer {
    private final AnswerKind kind;
    private final OptionalInt rating;
    private final OptionalInt expectation;
    private final int countedRating;
    private final int countedExpectation;

    BuiltAnswer(AnswerKind kind, OptionalInt rating, OptionalInt expectation) {
        this.kind = kind;
        this.rating = rating;
        this.expectation = expectation;
        this.countedRating = counted(rating);
        this.countedExpectation = counted(expectation);
    }

    /** Any answer as one of this kind: itself, if it is one; else it is held against the builder's rules. */
    static BuiltAnswer of(Answer answer) {
        return answer instanceof BuiltAnswer own
                ? own
                : Answer.builder().from(answer).built();
    }

    /** The number that {@link Tally#NONE} is stands for its neighbour: neither is a point of any scale. */
    private static int counted(OptionalInt number) {
        return number.isPresent() ? Math.max(number.getAsInt(), Tally.NONE + 1) : Tally.NONE;
    }

    /** The rating, or {@link Tally#NONE}; a number that is a point of a scale if and only if the rating is one. */
    int countedRating() {
        return countedRating;
    }

    /** The expectation, likewise. */
    int countedExpectation() {
        return countedExpectation;
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

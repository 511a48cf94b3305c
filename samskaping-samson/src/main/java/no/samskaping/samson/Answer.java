package no.samskaping.samson;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent answered to one item: a rating, don't know, or not applicable.
 *
 * <p>Beside the rating may stand the expectation: what the respondent's party holds that the rating ought to be. The
 * handbook asks for work where conditions fall short of what one or more parties expect (chapter 4, advice on
 * equality). Whether a number lies on the scale is for {@link AnswerCheck} to say, since only the instrument knows it.
 *
 * <p>Immutable and thread-safe; equal when kind, rating and expectation are equal.
 */
@Source(document = SourceDocument.CONVENTION)
public interface Answer {
    /**
     * Whether this is a rating.
     *
     * @return the kind
     */
    AnswerKind getKind();

    /**
     * How things are, on the instrument's scale.
     *
     * @return the rating; present exactly when the kind is {@link AnswerKind#RATING}
     */
    OptionalInt getRating();

    /**
     * How things ought to be, on the same scale.
     *
     * @return the expectation; never present without a rating
     */
    OptionalInt getExpectation();

    /**
     * A rating without an expectation.
     *
     * @param rating a point on the instrument's scale
     * @return the answer
     */
    static Answer of(int rating) {
        return rating >= 0 && rating < Builder.RATINGS.size() ? Builder.RATINGS.get(rating) : Builder.rated(rating);
    }

    /**
     * A rating with the expectation it is held against.
     *
     * @param rating a point on the instrument's scale
     * @param expectation another or the same
     * @return the answer
     */
    static Answer of(int rating, int expectation) {
        return new Builder()
                .kind(AnswerKind.RATING)
                .rating(rating)
                .expectation(expectation)
                .build();
    }

    /**
     * The respondent cannot tell.
     *
     * @return the answer
     */
    static Answer dontKnow() {
        return Builder.DONT_KNOW;
    }

    /**
     * The item does not concern the respondent.
     *
     * @return the answer
     */
    static Answer notApplicable() {
        return Builder.NOT_APPLICABLE;
    }

    /**
     * Starts an answer; the factories are shorter.
     *
     * @return a builder that refuses a rating of another kind, a missing one, and an expectation without a rating
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. Not thread-safe; lives on when it has built, and changes no built answer. */
    final class Builder {
        /** Most answers are one of a few: a million sheets need not hold a million copies. */
        private static final List<Answer> RATINGS =
                IntStream.rangeClosed(0, 11).mapToObj(Builder::rated).toList();

        private static final Answer DONT_KNOW =
                new Builder().kind(AnswerKind.DONT_KNOW).build();
        private static final Answer NOT_APPLICABLE =
                new Builder().kind(AnswerKind.NOT_APPLICABLE).build();

        private @Nullable AnswerKind kind;
        private OptionalInt rating = OptionalInt.empty();
        private OptionalInt expectation = OptionalInt.empty();

        Builder() {}

        private static Answer rated(int rating) {
            return new Builder().kind(AnswerKind.RATING).rating(rating).build();
        }

        /**
         * Takes over the parts of an answer, in place of others.
         *
         * @param answer the answer; a number that it lacks takes no other's place
         * @return this builder
         */
        public Builder from(Answer answer) {
            kind(answer.getKind());
            answer.getRating().ifPresent(this::rating);
            answer.getExpectation().ifPresent(this::expectation);
            return this;
        }

        /**
         * Sets whether this is a rating.
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder kind(AnswerKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets how things are.
         *
         * @param rating a point on the instrument's scale
         * @return this builder
         */
        public Builder rating(int rating) {
            return rating(OptionalInt.of(rating));
        }

        /**
         * Sets how things are.
         *
         * @param rating a point on the instrument's scale, or nothing
         * @return this builder
         */
        public Builder rating(OptionalInt rating) {
            this.rating = Objects.requireNonNull(rating, "rating");
            return this;
        }

        /**
         * Sets how things ought to be.
         *
         * @param expectation a point on the instrument's scale
         * @return this builder
         */
        public Builder expectation(int expectation) {
            return expectation(OptionalInt.of(expectation));
        }

        /**
         * Sets how things ought to be.
         *
         * @param expectation a point on the instrument's scale, or nothing
         * @return this builder
         */
        public Builder expectation(OptionalInt expectation) {
            this.expectation = Objects.requireNonNull(expectation, "expectation");
            return this;
        }

        /**
         * Builds the answer.
         *
         * @return the answer
         * @throws InvalidValueException if the kind is missing, a rating lacks its number, another kind has one, or an
         *     expectation stands without a rating
         */
        public Answer build() {
            return built();
        }

        BuiltAnswer built() {
            if (kind == null) {
                throw new InvalidValueException("kind");
            }
            boolean rated = kind == AnswerKind.RATING;
            new Checks()
                    .that(
                            rated == rating.isPresent(),
                            rated ? SamsonRule.RATING_MISSING : SamsonRule.RATING_OF_ANOTHER_KIND,
                            "/rating")
                    .that(
                            expectation.isEmpty() || rating.isPresent(),
                            SamsonRule.EXPECTATION_WITHOUT_RATING,
                            "/expectation")
                    .orThrow();
            return new BuiltAnswer(kind, rating, expectation);
        }
    }
}

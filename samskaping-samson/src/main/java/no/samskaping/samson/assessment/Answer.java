package no.samskaping.samson.assessment;

import java.util.OptionalInt;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

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
public sealed interface Answer permits BuiltAnswer {
    /**
     * Returns whether this is a rating, "don't know" or "not applicable".
     *
     * @return the kind
     */
    AnswerKind getKind();

    /**
     * Returns the rating: how things are, on the instrument's scale.
     *
     * @return the rating; present exactly when the kind is {@link AnswerKind#RATING}
     */
    OptionalInt getRating();

    /**
     * Returns the expectation: how things ought to be, on the same scale.
     *
     * @return the expectation; never present without a rating
     */
    OptionalInt getExpectation();

    /**
     * Returns a rating without an expectation.
     *
     * @param rating a point on the instrument's scale
     * @return the answer
     */
    static Answer of(int rating) {
        return BuiltAnswer.rated(rating);
    }

    /**
     * Returns a rating with an expectation.
     *
     * @param rating a point on the instrument's scale
     * @param expectation another or the same
     * @return the answer
     */
    static Answer of(int rating, int expectation) {
        return BuiltAnswer.rated(rating, expectation);
    }

    /**
     * Returns the answer "don't know".
     *
     * @return the answer
     */
    static Answer dontKnow() {
        return BuiltAnswer.dontKnow();
    }

    /**
     * Returns the answer "not applicable".
     *
     * @return the answer
     */
    static Answer notApplicable() {
        return BuiltAnswer.notApplicable();
    }
}

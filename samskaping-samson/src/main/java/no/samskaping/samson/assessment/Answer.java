package no.samskaping.samson.assessment;

import java.util.OptionalInt;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The answer of one respondent to one item: a rating, don't know, or not applicable.
 *
 * <p>A rating can have an expectation: the rating that the respondent's party thinks it should be. The handbook asks
 * for work if conditions are below what one or more parties expect (chapter 4, advice on equality). An answer does
 * not know the scale; {@link AnswerCheck} checks whether its numbers are on the instrument's scale.
 *
 * <p>Immutable and thread-safe; equal when kind, rating and expectation are equal.
 */
@Source(document = SourceDocument.CONVENTION)
public sealed interface Answer permits BuiltAnswer {
    /**
     * {@return the kind of answer: a rating, don't know, or not applicable}
     */
    AnswerKind getKind();

    /**
     * {@return the rating, on the instrument's scale; present if and only if the kind is {@link AnswerKind#RATING}}
     */
    OptionalInt getRating();

    /**
     * {@return the rating that it should be, on the same scale; never present without a rating}
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
     * @param expectation the point that it should be
     * @return the answer
     */
    static Answer of(int rating, int expectation) {
        return new BuiltAnswer(AnswerKind.RATING, rating, expectation);
    }

    /**
     * {@return the answer of a respondent who does not know}
     */
    static Answer dontKnow() {
        return BuiltAnswer.dontKnow();
    }

    /**
     * {@return the answer of a respondent whom the item does not concern}
     */
    static Answer notApplicable() {
        return BuiltAnswer.notApplicable();
    }
}

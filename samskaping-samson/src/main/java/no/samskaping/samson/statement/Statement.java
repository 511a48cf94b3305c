package no.samskaping.samson.statement;

import java.util.List;
import java.util.Locale;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.disclosure.Scorecard;
import org.immutables.value.Value;

/**
 * A claim about a scorecard, and the fields or values that it is about.
 *
 * <p>Answers that are withheld can be low. Therefore nothing is claimed that they could contradict: no agreement, no strength
 * and no complete list. Programs that describe a scorecard in words should say these statements instead of concluding from
 * the scores themselves.
 *
 * <p>Immutable and thread-safe; equal when claim and subjects are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Statement permits ImmutableStatement {
    /**
     * Returns what is claimed.
     *
     * @return the claim
     */
    Claim getClaim();

    /**
     * Returns what the claim is about.
     *
     * @return the fields of action or the values, in the order of the sentence; empty if the claim names none
     */
    List<EnumTerm> getAbout();

    /**
     * Returns the statement as a sentence.
     *
     * @param locale the reader's
     * @return one sentence
     */
    default String sentence(Locale locale) {
        return Sentences.of(this, locale);
    }

    /**
     * Returns everything that is said about a scorecard: states, agreement, what to work on, completeness.
     *
     * @param scorecard the scorecard
     * @return the statements, in the order of a text
     */
    static List<Statement> of(Scorecard scorecard) {
        return Statements.of(scorecard);
    }

    /**
     * Returns what is said about strengths and challenges. Every field is in one of the statements, unless it is developing.
     *
     * @param scorecard the scorecard
     * @return the statements, in the order of a text
     */
    static List<Statement> ofStates(Scorecard scorecard) {
        return Statements.ofStates(scorecard);
    }

    /**
     * Returns what is said about how far the parties agree.
     *
     * @param scorecard the scorecard
     * @return at least one statement, in the order of a text
     */
    static List<Statement> ofGaps(Scorecard scorecard) {
        return Statements.ofGaps(scorecard);
    }

    /**
     * Returns what is said about the fields to work on.
     *
     * @param scorecard the scorecard
     * @return at least one statement, in the order of a text
     */
    static List<Statement> ofFocus(Scorecard scorecard) {
        return Statements.ofFocus(scorecard);
    }

    /**
     * Returns what is said about how complete the answers are.
     *
     * @param scorecard the scorecard
     * @return the statement
     */
    static Statement ofCompleteness(Scorecard scorecard) {
        return Statements.ofCompleteness(scorecard);
    }
}

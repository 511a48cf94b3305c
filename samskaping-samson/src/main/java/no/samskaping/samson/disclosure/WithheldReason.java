package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Why something is not shown. The rules are a convention of this library. */
@Source(document = SourceDocument.CONVENTION)
public enum WithheldReason implements EnumTerm {
    /** Fewer people answered than the disclosure asks for. */
    TOO_FEW_RESPONDENTS,
    /** So few answers are new since the last release that the difference would tell them. */
    TOO_FEW_NEW_ANSWERS,
    /** Not everybody in the party rated the same items, so that single people could be told apart. */
    ANSWERS_CAN_BE_TOLD_APART,
    /** It would tell something else that is withheld: of another party, or in another scorecard of the same release. */
    PROTECTS_ANOTHER
}

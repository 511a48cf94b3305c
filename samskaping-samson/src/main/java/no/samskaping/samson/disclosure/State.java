package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * What a scorecard says about a field or a value.
 *
 * <p>The sources ask what is done well and where the challenges are, and work is needed where the conditions of one or more
 * parties are not met: the weakest party triggers. What is hidden must not read as "all is well", so a state that hidden
 * answers could change is undecided. That is a convention of this library.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum State implements EnumTerm {
    /** The score for all or that of any one party is in the challenge band. */
    CHALLENGE,
    /** No shown score is in the challenge band, nobody who answered is hidden, and the score for all is below a strength. */
    DEVELOPING,
    /** The score for all is in the strength band, no party's is in the challenge band, and nobody who answered is hidden. */
    STRENGTH,
    /** No shown score is in the challenge band, but a party that answered is hidden: its answers could be low. */
    @Source(document = SourceDocument.CONVENTION)
    UNDECIDED,
    /** No party has a score. */
    @Source(document = SourceDocument.CONVENTION)
    UNDEFINED
}

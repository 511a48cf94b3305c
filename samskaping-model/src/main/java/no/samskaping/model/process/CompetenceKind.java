package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The kinds of competence that a party can bring.
 *
 * <p>Competence is the ability to act, so it includes more than theory. Attitudes are needed to turn knowledge into action.
 */
@Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "kompetanse")
public enum CompetenceKind implements EnumTerm {
    /** Knowledge from education and profession. */
    @Source(term = "teoretisk kunnskap")
    KNOWLEDGE,
    /** Knowledge from one's own life. */
    @Source(term = "livserfaring")
    LIFE_EXPERIENCE,
    /** Natural abilities. */
    @Source(term = "evner")
    ABILITIES,
    /** Skills acquired by practice. */
    @Source(term = "ferdigheter")
    SKILLS,
    /** The will to turn knowledge into action. */
    @Source(term = "holdninger")
    ATTITUDES
}

package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * What competence is made of.
 *
 * <p>Competence is a source of action, so there is more to it than theory, and attitudes lie on the way from knowledge to
 * action.
 */
@Source(chapter = 4, figure = 5, section = "Å arbeide med flere kompetanser samtidig", term = "kompetanse")
public enum CompetenceKind implements EnumTerm {
    /** What one knows from education and profession. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "teoretisk kunnskap")
    KNOWLEDGE,
    /** What one knows from having lived it. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "livserfaring")
    LIFE_EXPERIENCE,
    /** What one has in oneself to do. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "evner")
    ABILITIES,
    /** What one has practised. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "ferdigheter")
    SKILLS,
    /** The will to turn knowledge into action. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig", term = "holdninger")
    ATTITUDES
}

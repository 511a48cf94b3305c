package no.samskaping.model.socialvalue;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The places where something can be new. The handbook's list is open; these seven are the ones that it names.
 *
 * <p>{@link no.samskaping.model.innovation.InnovationTest#isNovel()} says whether anything is new, a place says what.
 */
@Source(chapter = 3, section = "Kreativitet", term = "innovasjonshøyde")
public enum NoveltyPlace implements EnumTerm {
    /** How the problem is seen. */
    @Source(chapter = 3, section = "Kreativitet", term = "ny måte å se problemet på")
    PROBLEM_VIEW,
    /** Where the causes are looked for. */
    @Source(chapter = 3, section = "Kreativitet", term = "nytt perspektiv å lete etter årsaker")
    CAUSES,
    /** How the work is organised. */
    @Source(chapter = 3, section = "Kreativitet", term = "ny organisatorisk modell")
    ORGANISATION,
    /** How the solution is carried out. */
    @Source(chapter = 3, section = "Kreativitet", term = "ny form for implementering")
    IMPLEMENTATION,
    /** Who takes part, and the relations between them. */
    @Source(chapter = 3, section = "Kreativitet", term = "nye aktører og relasjoner")
    PARTICIPANTS,
    /** How people communicate. */
    @Source(chapter = 3, section = "Kreativitet", term = "nye måter å kommunisere på")
    COMMUNICATION,
    /** How social effect is measured. */
    @Source(chapter = 3, section = "Kreativitet", term = "nye metoder å måle sosial effekt")
    MEASUREMENT
}

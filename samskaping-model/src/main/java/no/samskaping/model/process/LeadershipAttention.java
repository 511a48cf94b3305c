package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The four directions in which leadership has to pay attention at the same time.
 */
@Source(chapter = 3, section = "Ledelse", term = "oppmerksomhet i fire retninger")
public enum LeadershipAttention implements EnumTerm {
    /** Understanding the field one works in. */
    @Source(chapter = 3, section = "Ledelse", term = "produksjon")
    PRODUCTION,
    /** Keeping order. */
    @Source(chapter = 3, section = "Ledelse", term = "orden og struktur")
    STRUCTURE,
    /** Being able to renew and to bend. */
    @Source(chapter = 3, section = "Ledelse", term = "fornyelse og fleksibilitet")
    RENEWAL,
    /** Caring for relations. */
    @Source(chapter = 3, section = "Ledelse", term = "ivaretakelse av relasjoner")
    RELATIONS
}

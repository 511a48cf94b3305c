package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The four areas that leadership must pay attention to at the same time. */
@Source(chapter = 3, section = "Ledelse", term = "oppmerksomhet i fire retninger")
public enum LeadershipAttention implements EnumTerm {
    /** Understanding the field of work. */
    @Source(term = "produksjon")
    PRODUCTION,
    /** Maintaining order and structure. */
    @Source(term = "orden og struktur")
    STRUCTURE,
    /** Being able to renew the work and to be flexible. */
    @Source(term = "fornyelse og fleksibilitet")
    RENEWAL,
    /** Maintaining good relations. */
    @Source(term = "ivaretakelse av relasjoner")
    RELATIONS
}

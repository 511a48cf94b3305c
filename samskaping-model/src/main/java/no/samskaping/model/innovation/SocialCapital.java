package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The three kinds of social capital that samskaping creates. */
@Source(
        document = SourceDocument.CARE_INNOVATION_SLIDES,
        section = "Samskapingsplattformer skaper sosial kapital",
        term = "sosial kapital")
public enum SocialCapital implements EnumTerm {
    /** Ties within a group of similar people. */
    @Source(term = "bonding social capital")
    BONDING,
    /** Ties between different groups. */
    @Source(term = "bridging social capital")
    BRIDGING,
    /** Ties between citizens and people in power. */
    @Source(term = "linking social capital")
    LINKING
}

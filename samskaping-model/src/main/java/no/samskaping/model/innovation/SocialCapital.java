package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The three kinds of social capital that platforms for samskaping create.
 */
@Source(
        document = SourceDocument.CARE_INNOVATION_SLIDES,
        section = "Samskapingsplattformer skaper sosial kapital",
        term = "sosial kapital")
public enum SocialCapital implements EnumTerm {
    /** Ties within a group of those who are alike. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Samskapingsplattformer skaper sosial kapital",
            term = "bonding social capital")
    BONDING,
    /** Ties between groups. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Samskapingsplattformer skaper sosial kapital",
            term = "bridging social capital")
    BRIDGING,
    /** Ties between citizens and those in power. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Samskapingsplattformer skaper sosial kapital",
            term = "linking social capital")
    LINKING
}

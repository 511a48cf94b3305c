package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * What a municipality can be to the other parties.
 *
 * <p>Six of the roles belong to co-creation; authority and client are the older ones, which stay beside them.
 */
@Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "kommunens rolle")
public enum MunicipalRole implements EnumTerm {
    /** Makes it easy for the others to work together: inspires and coordinates more than it controls. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "tilrettelegger/fasilitator")
    FACILITATOR(true),
    /** Supports what is starting up by joining resources that would not have met. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "inkubator")
    INCUBATOR(true),
    /** Gives money. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "finansiering")
    FUNDER(true),
    /** Gives advice from its professional knowledge and its view of the whole. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "rådgivning")
    ADVISER(true),
    /** Opens its own network to the others. */
    @Source(
            chapter = 5,
            section = "Nye roller for mange – særlig for kommunen",
            term = "gjøre kommunens nettverk tilgjengelig")
    NETWORK_OPENER(true),
    /** Leads the way through authorities and regulations. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "guide")
    GUIDE(true),
    /** Decides and supervises by law. */
    @Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "regulerende myndighet")
    AUTHORITY(false),
    /** Orders services that others compete to deliver. */
    @Source(chapter = 1, section = "Kommunene ut av komfortsonen?", term = "bestiller")
    CLIENT(false);

    private final boolean coCreating;

    MunicipalRole(boolean coCreating) {
        this.coCreating = coCreating;
    }

    /**
     * Whether the role is one that co-creation asks for.
     *
     * <p>An authority or a client who lays down both task and solution involves nobody in the sense of samskaping.
     *
     * @return false for the authority and the client
     */
    public boolean isCoCreating() {
        return coCreating;
    }
}

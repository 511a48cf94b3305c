package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The roles that a municipality can have towards the other parties.
 *
 * <p>Six of the roles belong to co-creation. Authority and client are older roles, which a municipality keeps.
 */
@Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen", term = "kommunens rolle")
public enum MunicipalRole implements EnumTerm {
    /** Makes it easy for the others to work together; inspires and coordinates rather than controls. */
    @Source(term = "tilrettelegger/fasilitator")
    FACILITATOR(true),
    /** Supports new initiatives by connecting people and resources that would otherwise not meet. */
    @Source(term = "inkubator")
    INCUBATOR(true),
    /** Contributes money. */
    @Source(term = "finansiering")
    FUNDER(true),
    /** Gives advice based on professional knowledge and an overview. */
    @Source(term = "rådgivning")
    ADVISER(true),
    /** Opens its own network to the others. */
    @Source(term = "gjøre kommunens nettverk tilgjengelig")
    NETWORK_OPENER(true),
    /** Guides the others through public authorities and regulations. */
    @Source(term = "guide")
    GUIDE(true),
    /** Makes decisions and supervises according to law. */
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
     * {@return whether the role belongs to co-creation, which is true for all roles except authority and client} An authority
     * or a client decides both the task and the solution and does not involve others in the sense of samskaping.
     */
    public boolean isCoCreating() {
        return coCreating;
    }
}

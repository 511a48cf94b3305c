package no.samskaping.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * A person, a group or an organisation that takes part as an equal.
 *
 * <p>Id, name, kind and sector are always there; everything else may come as the work goes on. What a party does and
 * where it speaks from is always to be seen, so position, roles and competences stand openly beside its name.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping", term = "part, aktør")
public interface Party {
    /**
     * What others refer to the party by.
     *
     * @return an id, unique among the parties of a collaboration
     */
    String getId();

    /**
     * What the party is called.
     *
     * @return the name; blank only in a draft
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * The kind of party.
     *
     * @return the kind
     */
    PartyKind getKind();

    /**
     * The sector that this very party belongs to.
     *
     * @return the sector; it need not be the {@linkplain PartyKind#getUsualSector() usual one}
     */
    Sector getSector();

    /**
     * The position from which the party speaks, for all to see: who it answers to, what it owns, what it decides.
     *
     * @return the position in words, or empty while it is not shown
     */
    // Not @NotBlank: that refuses an absent value too.
    Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> getPosition();

    /**
     * The roles that the party has as citizens.
     *
     * @return the roles, in the order of their list; empty for a party that has none
     */
    Set<CitizenRole> getCitizenRoles();

    /**
     * The roles that the party has as a municipality or another public authority.
     *
     * @return the roles, in the order of their list; empty for a party that has none
     */
    Set<MunicipalRole> getMunicipalRoles();

    /**
     * The functions of the network's leadership that the party carries.
     *
     * @return the functions, in the order of their list; several parties may share one
     */
    Set<NetworkLeadershipFunction> getLeads();

    /**
     * The competences that the party brings.
     *
     * @return the kinds of competence, in the order of their list; empty while none is named
     */
    Set<CompetenceKind> getCompetences();

    /**
     * The day on which the party consented to take part and to be shown by name.
     *
     * @return the day, or empty while the party has not consented
     */
    Optional<LocalDate> getConsentDate();

    /**
     * Starts a party.
     *
     * @return a builder that refuses an id that cannot be one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Party}. */
    class Builder extends ImmutableParty.Builder {
        Builder() {}

        @Override
        public Party build() {
            Party party = super.build();
            new Checks().id("/id", party.getId()).orThrow();
            return party;
        }
    }
}

package no.samskaping.model.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * A person, group or organisation that takes part in a collaboration as an equal.
 *
 * <p>Id, name, kind and sector are required; everything else may be added later. The sources require that a party's
 * position and role are always visible, so they are stored with the party's name.
 *
 * <p>Immutable and thread-safe. Two parties are equal if all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping", term = "part, aktør")
public sealed interface Party permits ImmutableParty {
    /** {@return the id, unique among the parties of a collaboration} */
    String getId();

    /** {@return the name, which may be blank in a draft} */
    @NotBlank
    @Size(max = 200)
    String getName();

    /** {@return the kind of party} */
    PartyKind getKind();

    /** {@return the sector of this party, which may differ from the {@linkplain PartyKind#getUsualSector() usual one}} */
    Sector getSector();

    /**
     * {@return the position from which the party speaks, or empty if it is not stated} It says who the party answers to,
     * what it owns and what it decides.
     */
    // Not @NotBlank, which would also refuse an absent value.
    Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> getPosition();

    /** {@return the roles that the party has as citizens, in the order of the enum} */
    Set<CitizenRole> getCitizenRoles();

    /** {@return the roles that the party has as a municipality or another authority, in the order of the enum} */
    Set<MunicipalRole> getMunicipalRoles();

    /** {@return the functions of network leadership that the party has, alone or with others, in the order of the enum} */
    Set<NetworkLeadershipFunction> getLeadershipFunctions();

    /** {@return the kinds of competence that the party brings, in the order of the enum} */
    Set<CompetenceKind> getCompetences();

    /** {@return the day on which the party consented to take part and to be named, or empty if it has not consented} */
    Optional<LocalDate> getConsentDate();

    /** {@return a new builder, which refuses an invalid id} */
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

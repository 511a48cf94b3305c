package no.samskaping.model.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.NoveltyPlace;
import no.samskaping.model.socialvalue.Representation;
import no.samskaping.model.socialvalue.SocialValueSide;
import no.samskaping.model.socialvalue.UseBarrier;
import no.samskaping.model.source.Source;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ThicknessFactors;
import org.immutables.value.Value;

/**
 * A collaboration: people and organisations who work together on a problem, in one place, for a limited or open time.
 *
 * <p>Only the id and the title are required. Everything else may be missing or incomplete in a draft;
 * {@link CollaborationReview} reports what is missing. The builder refuses only contradictions: an invalid id, two parties
 * with the same id, or an end before the start.
 *
 * <p>{@code get…} methods return stored properties; the other methods return values derived from them. Immutable and
 * thread-safe. Two collaborations are equal if all stored properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon", term = "samskaping")
public sealed interface Collaboration permits ImmutableCollaboration {
    /** {@return the id, which other documents use to refer to the collaboration} */
    String getId();

    /** {@return the title, which may be blank in a draft} */
    @NotBlank
    @Size(max = 200)
    String getTitle();

    /** {@return the place, or empty if it is not stated yet} */
    Optional<@Valid Place> getPlace();

    /** {@return the problem to solve, or empty if it is not stated yet} */
    Optional<@Valid SocialProblem> getProblem();

    /** {@return the vision that the parties share, or empty if there is none yet} */
    Optional<@Valid Vision> getVision();

    /** {@return the parties, in the order they were added, each with its own id} */
    List<@Valid Party> getParties();

    /** {@return the three factors of thickness, or empty if the parties have not rated them yet} */
    Optional<ThicknessFactors> getThickness();

    /** {@return who plans and who produces the service, or empty if it is not stated yet} */
    Optional<ServiceArrangement> getArrangement();

    /** {@return the current turn and stage of the spiral, or empty if they are not stated yet} */
    Optional<SpiralPosition> getSpiral();

    /** {@return whether the result is a social innovation, or empty if the parties have not answered yet} */
    Optional<SocialInnovationTest> getInnovation();

    /** {@return where it is new, in the order of the enum; empty if nothing is new or it is not stated yet} */
    Set<NoveltyPlace> getNoveltyPlaces();

    /** {@return what keeps the solution from being put to use, in the order of the enum} */
    Set<UseBarrier> getUseBarriers();

    /** {@return whom the work is for and who represents them, or empty if it is not stated yet} */
    Optional<@Valid Representation> getRepresentation();

    /** {@return the anchor points of the work, in the order they were added} */
    List<@Valid AnchorPoint> getAnchorPoints();

    /** {@return the directions of communication that the parties have arranged for, in the order of the enum} */
    Set<CommunicationDirection> getCommunication();

    /** {@return the ids of the parties that represent the work in public, in the order they were added, none twice} */
    List<String> getFrontingPartyIds();

    /** {@return what the parties say that the process has given them, in the order they were added} */
    List<@Valid GainRecord> getGains();

    /** {@return the first day, or empty if it is not set} */
    Optional<LocalDate> getStart();

    /** {@return the last day (inclusive, not before the start), or empty if it is not set or no end is planned} */
    Optional<LocalDate> getEnd();

    /**
     * Finds a party by its id.
     *
     * @param id the id
     * @return the party, or empty if no party has this id
     */
    default Optional<Party> party(String id) {
        return getParties().stream().filter(party -> party.getId().equals(id)).findFirst();
    }

    /** {@return the period from the start to the end, or empty if no start is set} */
    default Optional<Period> period() {
        return getStart()
                .map(start -> Period.builder().start(start).end(getEnd()).build());
    }

    /** {@return which citizen roles the parties fill} */
    default CitizenRoleCoverage citizenRoleCoverage() {
        return CitizenRoleCoverage.of(getParties());
    }

    /**
     * {@return a new set of the sides of the double target on which the work creates social value, by the answers in
     * {@link #getInnovation()}; empty if there are none}
     */
    default Set<SocialValueSide> socialValueSides() {
        return getInnovation().map(SocialValueSide::of).orElseGet(() -> EnumSet.noneOf(SocialValueSide.class));
    }

    /** {@return a new set of all municipal roles that some party has, in the order of {@link MunicipalRole}} */
    default Set<MunicipalRole> municipalRoles() {
        Set<MunicipalRole> roles = EnumSet.noneOf(MunicipalRole.class);
        getParties().forEach(party -> roles.addAll(party.getMunicipalRoles()));
        return roles;
    }

    /** {@return a new builder, which refuses invalid ids, duplicate ids and an end before the start} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Collaboration}. */
    class Builder extends ImmutableCollaboration.Builder {
        Builder() {}

        @Override
        public Collaboration build() {
            Collaboration collaboration = super.build();
            Checks checks = new Checks()
                    .id("/id", collaboration.getId())
                    .unique("/parties", collaboration.getParties(), "/id", Party::getId)
                    .ids("/faces", collaboration.getFrontingPartyIds())
                    .unique("/faces", collaboration.getFrontingPartyIds(), "", id -> id);
            collaboration.getStart().ifPresent(start -> checks.inOrder("/end", start, collaboration.getEnd()));
            checks.orThrow();
            return collaboration;
        }
    }
}

package no.samskaping.model;

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
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.source.Source;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ThicknessFactors;
import org.immutables.value.Value;

/**
 * A collaboration: people and organisations who solve a problem together, in a place, for a time.
 *
 * <p>Only the id and the title are always there. Everything else may be missing or incomplete while people work it out;
 * {@link CollaborationReview} says what is not there yet. Only what contradicts itself beyond repair is refused when a
 * collaboration is built: an id that cannot be one, two parties with one id, an end before the start.
 *
 * <p>The {@code get} methods are what was told; the other methods follow from it. Immutable and thread-safe; equal when
 * all that was told is equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon", term = "samskaping")
public interface Collaboration {
    /**
     * What others refer to the collaboration by.
     *
     * @return the id
     */
    String getId();

    /**
     * What the collaboration is called.
     *
     * @return the title; blank only in a draft
     */
    @NotBlank
    @Size(max = 200)
    String getTitle();

    /**
     * Where it is.
     *
     * @return the place, or empty while it is not said
     */
    Optional<@Valid Place> getPlace();

    /**
     * What it is to solve.
     *
     * @return the problem, or empty while it is not said
     */
    Optional<@Valid SocialProblem> getProblem();

    /**
     * Where the parties want to go together.
     *
     * @return the vision, or empty while there is none
     */
    Optional<@Valid Vision> getVision();

    /**
     * Who takes part.
     *
     * @return the parties, in the order they were given, no two with the same id
     */
    List<@Valid Party> getParties();

    /**
     * How thick the parties rate their work.
     *
     * @return the three factors, or empty while they have not been talked about
     */
    Optional<ThicknessFactors> getThickness();

    /**
     * Who plans and who produces.
     *
     * @return the kind of service that comes of it, or empty while it is not said
     */
    Optional<ServiceArrangement> getArrangement();

    /**
     * Where in the spiral the work stands.
     *
     * @return the turn and the stage, or empty while it is not said
     */
    Optional<SpiralPosition> getSpiral();

    /**
     * Whether what came of the work is an innovation, and a social one.
     *
     * @return the parties' answers, or empty while they have none
     */
    Optional<SocialInnovationTest> getInnovation();

    /**
     * What holds the work fast.
     *
     * @return the anchor points, in the order they were given
     */
    List<@Valid AnchorPoint> getAnchorPoints();

    /**
     * The directions of talk that the parties have made arrangements for.
     *
     * @return the directions, in the order of their list
     */
    Set<CommunicationDirection> getCommunication();

    /**
     * Who fronts the work.
     *
     * @return the ids of parties of this collaboration, in the order they were given, none twice
     */
    List<String> getFaces();

    /**
     * The first day.
     *
     * @return the day, or empty while it is not set
     */
    Optional<LocalDate> getStart();

    /**
     * The last day, itself included.
     *
     * @return the day, never before the start; empty while it is not set, or when no end is meant
     */
    Optional<LocalDate> getEnd();

    /**
     * The party with an id.
     *
     * @param id the id
     * @return the party, or empty when there is none
     */
    default Optional<Party> party(String id) {
        return getParties().stream().filter(party -> party.getId().equals(id)).findFirst();
    }

    /**
     * From when till when.
     *
     * @return the period, or empty while no start is set
     */
    default Optional<Period> period() {
        return getStart()
                .map(start -> Period.builder().start(start).end(getEnd()).build());
    }

    /**
     * In which roles the citizens take part.
     *
     * @return the coverage of the three roles
     */
    default CitizenRoleCoverage citizenRoles() {
        return CitizenRoleCoverage.of(getParties());
    }

    /**
     * The roles that municipalities and other authorities have here, taken together.
     *
     * @return the roles, in the order of their list; a copy
     */
    default Set<MunicipalRole> municipalRoles() {
        Set<MunicipalRole> roles = EnumSet.noneOf(MunicipalRole.class);
        getParties().forEach(party -> roles.addAll(party.getMunicipalRoles()));
        return roles;
    }

    /**
     * Starts a collaboration.
     *
     * @return a builder that refuses ids that cannot be ids, an id or a face given twice and an end before the start
     */
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
                    .ids("/faces", collaboration.getFaces())
                    .unique("/faces", collaboration.getFaces(), "", id -> id);
            collaboration.getStart().ifPresent(start -> checks.inOrder("/end", start, collaboration.getEnd()));
            checks.orThrow();
            return collaboration;
        }
    }
}

package no.samskaping.model.collaboration;

import java.time.LocalDate;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The result of checking a collaboration against all {@link CollaborationRule}s.
 *
 * <p>A review never throws because of what it finds. It is meant for people who are still working on the collaboration.
 *
 * <p>Computed by the library; there is no builder. Immutable and thread-safe. Two reviews are equal if the collaboration's
 * id and the findings are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, section = "Råd og anbefalinger", term = "råd og anbefalinger")
public sealed interface CollaborationReview permits ImmutableCollaborationReview {
    /** {@return the id of the collaboration} */
    String getCollaborationId();

    /**
     * {@return all findings} They are ordered by severity, most severe first, then by rule, then by position in the
     * collaboration. Paths start at the collaboration.
     */
    List<Finding> getFindings();

    /**
     * Returns the findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in the order of {@link #getFindings()}
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /**
     * Reviews a collaboration as on the day after its last day, if it has one. So a collaboration with an end is asked what
     * its process has given, although the end may lie ahead; {@link #of(Collaboration, LocalDate)} asks only afterwards.
     *
     * @param collaboration the collaboration
     * @return the review; equal collaborations have equal reviews
     */
    static CollaborationReview of(Collaboration collaboration) {
        return review(collaboration, collaboration.getEnd().isPresent());
    }

    /**
     * Reviews a collaboration on a day.
     *
     * @param collaboration the collaboration
     * @param day the day, which decides whether the work has ended; nothing else depends on it
     * @return the review; equal collaborations have equal reviews on the same day
     */
    static CollaborationReview of(Collaboration collaboration, LocalDate day) {
        return review(
                collaboration,
                collaboration.getEnd().filter(end -> end.isBefore(day)).isPresent());
    }

    private static CollaborationReview review(Collaboration collaboration, boolean hasEnded) {
        return ImmutableCollaborationReview.builder()
                .collaborationId(collaboration.getId())
                .findings(CollaborationChecks.findings(collaboration, hasEnded))
                .build();
    }
}

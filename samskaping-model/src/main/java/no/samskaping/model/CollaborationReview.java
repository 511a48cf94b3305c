package no.samskaping.model;

import java.util.List;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.internal.collaboration.CollaborationChecks;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What a collaboration still lacks, and what it had better look at again.
 *
 * <p>A review refuses nothing: it is read by people who go on working. Immutable and thread-safe; equal when the
 * findings are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, section = "Råd og anbefalinger", term = "råd og anbefalinger")
public interface CollaborationReview {
    /**
     * The collaboration that was looked at.
     *
     * @return its id
     */
    String getCollaboration();

    /**
     * What was found.
     *
     * @return the findings, gravest first, within one severity in the order of the rules and then of the collaboration's
     *     own lists; paths are JSON Pointers from the collaboration
     */
    List<Finding> getFindings();

    /**
     * What was found of one severity.
     *
     * @param severity the severity
     * @return the findings, in the review's order
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /**
     * Looks at a collaboration.
     *
     * @param collaboration the collaboration
     * @return the review, the same for equal collaborations
     */
    static CollaborationReview of(Collaboration collaboration) {
        return new Builder()
                .collaboration(collaboration.getId())
                .findings(CollaborationChecks.findings(collaboration))
                .build();
    }

    /** Builds a {@link CollaborationReview}; {@link CollaborationReview#of} looks. */
    class Builder extends ImmutableCollaborationReview.Builder {
        Builder() {}
    }
}

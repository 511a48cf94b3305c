package no.samskaping.model.internal.collaboration;

import java.util.List;
import no.samskaping.model.Collaboration;
import no.samskaping.model.review.Finding;

/** Holds a collaboration up against all {@link no.samskaping.model.CollaborationRule}s. */
public final class CollaborationChecks {
    private CollaborationChecks() {}

    /** The findings, gravest first, then in the order of the rules. */
    public static List<Finding> findings(Collaboration collaboration) {
        FindingList findings = new FindingList();
        ReferenceChecks.check(collaboration, findings);
        PurposeChecks.check(collaboration, findings);
        VisionChecks.check(collaboration, findings);
        PartyChecks.check(collaboration.getParties(), findings);
        CitizenChecks.check(collaboration.getParties(), findings);
        NetworkChecks.check(collaboration, findings);
        FormChecks.check(collaboration, findings);
        return findings.sorted();
    }
}

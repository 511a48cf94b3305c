package no.samskaping.model.collaboration;

import java.util.List;
import no.samskaping.model.finding.Finding;

/** Checks a collaboration against all {@link CollaborationRule}s. */
final class CollaborationChecks {
    private CollaborationChecks() {}

    /** Returns the findings, most severe first, then in the order of the rules. */
    static List<Finding> findings(Collaboration collaboration, boolean hasEnded) {
        FindingList findings = new FindingList();
        ReferenceChecks.check(collaboration, findings);
        PurposeChecks.check(collaboration, findings);
        VisionChecks.check(collaboration, findings);
        PartyChecks.check(collaboration.getParties(), findings);
        CitizenChecks.check(collaboration.getParties(), findings);
        NetworkChecks.check(collaboration, findings);
        FormChecks.check(collaboration, findings);
        SocialValueChecks.check(collaboration, hasEnded, findings);
        return findings.sorted();
    }
}

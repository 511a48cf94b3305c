package no.samskaping.model.collaboration;

import java.util.List;
import no.samskaping.model.CitizenRole;

/** Checks whether the people directly affected take part, and in which roles: chapters 2 and 6. */
final class CitizenChecks {
    private static final List<CollaborationRule> ROLES = List.of(
            CollaborationRule.NO_CO_INITIATOR, CollaborationRule.NO_CO_DESIGNER, CollaborationRule.NO_CO_IMPLEMENTER);

    private CitizenChecks() {}

    static void check(List<Party> parties, FindingList findings) {
        if (parties.isEmpty()) {
            return;
        }
        List<Party> affected =
                parties.stream().filter(CitizenChecks::isDirectlyAffected).toList();
        if (affected.isEmpty()) {
            findings.add(CollaborationRule.NOBODY_CONCERNED, "/parties");
        } else if (affected.stream().noneMatch(party -> party.getCitizenRoles().contains(CitizenRole.CO_DESIGNER))) {
            findings.addEach(
                    CollaborationRule.QUASI_PARTICIPATION, parties, CitizenChecks::isDirectlyAffected, "/citizenRoles");
        }
        findings.addMissing(ROLES, CitizenRoleCoverage.of(parties).filledRoles(), "/parties");
    }

    private static boolean isDirectlyAffected(Party party) {
        return party.getKind().isDirectlyAffected();
    }
}

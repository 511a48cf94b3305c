package no.samskaping.model.collaboration;

import java.util.List;
import java.util.Set;
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
        Set<CitizenRole> filled = CitizenRoleCoverage.of(parties).filledRoles();
        boolean isRoleUnknown = affected.stream().anyMatch(CitizenChecks::hasNoStatedRole);
        if (affected.isEmpty()) {
            findings.add(CollaborationRule.NOBODY_CONCERNED, "/parties");
        } else if (affected.stream().noneMatch(party -> party.getCitizenRoles().contains(CitizenRole.CO_DESIGNER))) {
            // A party without a stated role can be the co-designer.
            findings.addEach(
                    isRoleUnknown ? CollaborationRule.CITIZEN_ROLE_NOT_STATED : CollaborationRule.QUASI_PARTICIPATION,
                    parties,
                    party -> isDirectlyAffected(party) && (!isRoleUnknown || hasNoStatedRole(party)),
                    "/citizenRoles");
        }
        if (!isRoleUnknown || !filled.isEmpty()) {
            findings.addMissing(ROLES, filled, "/parties");
        }
    }

    private static boolean hasNoStatedRole(Party party) {
        return party.getCitizenRoles().isEmpty();
    }

    private static boolean isDirectlyAffected(Party party) {
        return party.getKind().isDirectlyAffected();
    }
}

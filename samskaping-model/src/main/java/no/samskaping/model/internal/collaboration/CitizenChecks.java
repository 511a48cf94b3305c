package no.samskaping.model.internal.collaboration;

import java.util.List;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CitizenRoleCoverage;
import no.samskaping.model.CollaborationRule;
import no.samskaping.model.Party;

/** Whether those it is about take part, and as what: chapters 2 and 6. */
final class CitizenChecks {
    private static final List<CollaborationRule> ROLES = List.of(
            CollaborationRule.NO_CO_INITIATOR, CollaborationRule.NO_CO_DESIGNER, CollaborationRule.NO_CO_IMPLEMENTER);

    private CitizenChecks() {}

    static void check(List<Party> parties, FindingList findings) {
        if (parties.isEmpty()) {
            return;
        }
        List<Party> concerned =
                parties.stream().filter(CitizenChecks::isConcerned).toList();
        if (concerned.isEmpty()) {
            findings.add(CollaborationRule.NOBODY_CONCERNED, "/parties");
        } else if (concerned.stream().noneMatch(party -> party.getCitizenRoles().contains(CitizenRole.CO_DESIGNER))) {
            findings.addEach(
                    CollaborationRule.QUASI_PARTICIPATION, parties, CitizenChecks::isConcerned, "/citizenRoles");
        }
        findings.addMissing(ROLES, CitizenRoleCoverage.of(parties).covered(), "/parties");
    }

    private static boolean isConcerned(Party party) {
        return party.getKind().isConcerned();
    }
}

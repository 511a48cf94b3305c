package no.samskaping.model.collaboration;

import java.util.List;
import java.util.Optional;

/** Checks that there is a shared vision that is not just one party's own aim: chapter 4. */
final class VisionChecks {
    private VisionChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        Optional<Vision> vision =
                collaboration.getVision().filter(each -> !each.getStatement().isBlank());
        if (vision.isEmpty()) {
            findings.add(CollaborationRule.NO_VISION, "/vision");
        }
        vision.ifPresent(shared -> agendas(shared, findings));
    }

    private static void agendas(Vision vision, FindingList findings) {
        String statement = vision.getStatement().strip();
        List<PartyAgenda> agendas = vision.getAgendas();
        for (int i = 0; i < agendas.size(); i++) {
            PartyAgenda agenda = agendas.get(i);
            if (agenda.getAim().strip().equalsIgnoreCase(statement)) {
                findings.add(
                        CollaborationRule.ONE_PARTYS_VISION,
                        "/vision/agendas/" + i + "/aim",
                        "id",
                        agenda.getPartyId());
            }
        }
    }
}

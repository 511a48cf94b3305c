package no.samskaping.model.internal.collaboration;

import java.util.List;
import java.util.Optional;
import no.samskaping.model.Collaboration;
import no.samskaping.model.CollaborationRule;
import no.samskaping.model.PartyAgenda;
import no.samskaping.model.Vision;

/** One vision, shared, that no agenda overshadows: chapter 4. */
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
                        CollaborationRule.ONE_PARTYS_VISION, "/vision/agendas/" + i + "/aim", "id", agenda.getParty());
            }
        }
    }
}

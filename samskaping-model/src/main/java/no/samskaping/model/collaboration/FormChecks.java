package no.samskaping.model.collaboration;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.Thickness;

/** Checks the thickness, the service arrangement and the spiral position: figures 1, 2 and 4. */
final class FormChecks {
    private FormChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        if (collaboration.getThickness().isEmpty()) {
            findings.add(CollaborationRule.NO_THICKNESS, "/thickness");
        }
        if (collaboration.getSpiral().isEmpty()) {
            findings.add(CollaborationRule.NO_SPIRAL, "/spiral");
        }
        Optional<CoCreationForm> nearest =
                collaboration.getThickness().map(Thickness::of).flatMap(Thickness::nearestForm);
        collaboration.getArrangement().ifPresent(arrangement -> arrangement(arrangement, nearest, findings));
        Optional<LocalDate> end = collaboration.getEnd();
        if (end.isPresent() && nearest.equals(Optional.of(CoCreationForm.CO_PRODUCTION))) {
            findings.add(
                    CollaborationRule.THICK_WITH_AN_END,
                    "/end",
                    "end",
                    end.get().toString());
        }
    }

    private static void arrangement(
            ServiceArrangement arrangement, Optional<CoCreationForm> nearest, FindingList findings) {
        if (!arrangement.isThin()) {
            findings.add(CollaborationRule.ARRANGEMENT_WITHOUT_CO_CREATION, "/arrangement");
        } else if (nearest.isPresent() && !nearest.equals(arrangement.getForm())) {
            findings.add(CollaborationRule.THICKNESS_DISAGREES, "/thickness");
        }
    }
}

package no.samskaping.model.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.socialvalue.Representation;

/** Checks that every referenced party exists. */
final class ReferenceChecks {
    private ReferenceChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        Set<String> ids = collaboration.getParties().stream().map(Party::getId).collect(Collectors.toSet());
        eachUnknown(
                collaboration.getVision().map(Vision::getAgendas).orElse(List.of()),
                agenda -> Optional.of(agenda.getPartyId()),
                ids,
                (index, id) -> findings.add(
                        CollaborationRule.AGENDA_OF_UNKNOWN_PARTY, "/vision/agendas/" + index + "/party", "id", id));
        eachUnknown(
                collaboration.getFrontingPartyIds(),
                Optional::of,
                ids,
                (index, id) -> findings.add(CollaborationRule.UNKNOWN_FACE, "/faces/" + index, "id", id));
        eachUnknown(
                collaboration.getAnchorPoints(),
                AnchorPoint::getPartyId,
                ids,
                (index, id) -> findings.add(
                        CollaborationRule.ANCHORED_IN_UNKNOWN_PARTY, "/anchorPoints/" + index + "/party", "id", id));
        eachUnknown(
                collaboration
                        .getRepresentation()
                        .map(Representation::getPartyIds)
                        .orElse(List.of()),
                Optional::of,
                ids,
                (index, id) -> findings.add(
                        CollaborationRule.REPRESENTED_BY_UNKNOWN_PARTY, "/representation/parties/" + index, "id", id));
    }

    private static <T> void eachUnknown(
            List<T> elements, Function<T, Optional<String>> party, Set<String> ids, OnUnknown onUnknown) {
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            party.apply(elements.get(i)).filter(id -> !ids.contains(id)).ifPresent(id -> onUnknown.accept(index, id));
        }
    }

    private interface OnUnknown {
        void accept(int index, String id);
    }
}

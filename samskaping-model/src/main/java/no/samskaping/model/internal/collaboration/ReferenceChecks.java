package no.samskaping.model.internal.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.model.Collaboration;
import no.samskaping.model.CollaborationRule;
import no.samskaping.model.Party;
import no.samskaping.model.Vision;
import no.samskaping.model.process.AnchorPoint;

/** Whoever is named is there. */
final class ReferenceChecks {
    private ReferenceChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        Set<String> ids = collaboration.getParties().stream().map(Party::getId).collect(Collectors.toSet());
        eachUnknown(
                collaboration.getVision().map(Vision::getAgendas).orElse(List.of()),
                agenda -> Optional.of(agenda.getParty()),
                ids,
                (index, id) -> findings.add(
                        CollaborationRule.AGENDA_OF_UNKNOWN_PARTY, "/vision/agendas/" + index + "/party", "id", id));
        eachUnknown(
                collaboration.getFaces(),
                Optional::of,
                ids,
                (index, id) -> findings.add(CollaborationRule.UNKNOWN_FACE, "/faces/" + index, "id", id));
        eachUnknown(
                collaboration.getAnchorPoints(),
                AnchorPoint::getParty,
                ids,
                (index, id) -> findings.add(
                        CollaborationRule.ANCHORED_IN_UNKNOWN_PARTY, "/anchorPoints/" + index + "/party", "id", id));
    }

    private static <T> void eachUnknown(
            List<T> elements, Function<T, Optional<String>> party, Set<String> ids, Broken broken) {
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            party.apply(elements.get(i)).filter(id -> !ids.contains(id)).ifPresent(id -> broken.at(index, id));
        }
    }

    private interface Broken {
        void at(int index, String id);
    }
}

package no.samskaping.model.collaboration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.NetworkLeadershipFunction;

/** Checks leadership, anchoring and communication: chapters 3 and 4. */
final class NetworkChecks {
    private static final List<CollaborationRule> LEADERSHIP = List.of(
            CollaborationRule.NETWORK_NOT_DESIGNED,
            CollaborationRule.NETWORK_NOT_FRAMED,
            CollaborationRule.NETWORK_NOT_LED_FORWARD,
            CollaborationRule.PARTICIPATION_NOT_SECURED);
    private static final List<CollaborationRule> ANCHORING = List.of(
            CollaborationRule.NOT_ANCHORED_DOWN_AND_OUT,
            CollaborationRule.NOT_ANCHORED_UP,
            CollaborationRule.NOT_ANCHORED_BACK);
    private static final List<CollaborationRule> TALK = List.of(
            CollaborationRule.NO_TALK_INWARD, CollaborationRule.NO_TALK_OUTWARD, CollaborationRule.NO_TALK_ABOUT_TALK);

    private NetworkChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        leadership(collaboration.getParties(), findings);
        findings.addMissing(
                ANCHORING,
                collaboration.getAnchorPoints().stream()
                        .map(AnchorPoint::getDirection)
                        .toList(),
                "/anchorPoints");
        findings.addMissing(TALK, collaboration.getCommunication(), "/communication");
        if (collaboration.getFrontingPartyIds().isEmpty()) {
            findings.add(CollaborationRule.NO_FACE, "/faces");
        }
    }

    private static void leadership(List<Party> parties, FindingList findings) {
        if (parties.isEmpty()) {
            return;
        }
        Set<NetworkLeadershipFunction> led = parties.stream()
                .flatMap(party -> party.getLeadershipFunctions().stream())
                .collect(Collectors.toSet());
        findings.addMissing(LEADERSHIP, led, "/parties");
        if (parties.size() > 1 && parties.stream().filter(NetworkChecks::leads).count() == 1) {
            findings.addEach(CollaborationRule.ONE_PARTY_LEADS_ALL, parties, NetworkChecks::leads, "/leads");
        }
    }

    private static boolean leads(Party party) {
        return !party.getLeadershipFunctions().isEmpty();
    }
}

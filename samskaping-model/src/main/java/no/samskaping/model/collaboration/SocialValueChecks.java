package no.samskaping.model.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.socialvalue.GainQuestion;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.Representation;

/** Checks where the work is new, what keeps it from being used, whom it represents and what the process has given. */
final class SocialValueChecks {
    private static final List<CollaborationRule> QUESTIONS = List.of(
            CollaborationRule.KNOWLEDGE_EXCHANGE_NOT_ASKED,
            CollaborationRule.SYNERGIES_NOT_ASKED,
            CollaborationRule.NEW_ROLES_NOT_ASKED,
            CollaborationRule.INFLUENCE_NOT_ASKED);

    private SocialValueChecks() {}

    static void check(Collaboration collaboration, boolean hasEnded, FindingList findings) {
        collaboration
                .getInnovation()
                .map(SocialInnovationTest::getInnovation)
                .ifPresent(test -> innovation(test, collaboration, findings));
        representation(collaboration.getRepresentation(), findings);
        collaboration.getStart().ifPresent(start -> dates(collaboration.getGains(), start, findings));
        if (hasEnded) {
            gains(collaboration, findings);
        }
    }

    private static void innovation(InnovationTest test, Collaboration collaboration, FindingList findings) {
        boolean isPlaced = !collaboration.getNoveltyPlaces().isEmpty();
        if (test.isNovel() && !isPlaced) {
            findings.add(CollaborationRule.NOVELTY_NOT_PLACED, "/noveltyPlaces");
        } else if (!test.isNovel() && isPlaced) {
            findings.add(CollaborationRule.NOVELTY_DISAGREES, "/noveltyPlaces");
        }
        if (test.isNovel()
                && test.isUseful()
                && !test.isUsed()
                && collaboration.getUseBarriers().isEmpty()) {
            findings.add(CollaborationRule.USE_BARRIER_NOT_STATED, "/useBarriers");
        }
    }

    private static void representation(Optional<Representation> stated, FindingList findings) {
        Optional<Representation> representation =
                stated.filter(each -> !each.getForWhom().isBlank());
        if (representation.isEmpty()) {
            findings.add(CollaborationRule.NOT_SAID_FOR_WHOM, "/representation");
        }
        representation.ifPresent(each -> {
            if (!each.isPublished()) {
                findings.add(CollaborationRule.NOT_TOLD_FOR_WHOM, "/representation/publishedIn");
            }
            if (each.getPartyIds().isEmpty()) {
                findings.add(CollaborationRule.NOBODY_REPRESENTS_THEM, "/representation/parties");
            }
        });
    }

    private static void gains(Collaboration collaboration, FindingList findings) {
        if (collaboration.getGains().isEmpty()) {
            findings.add(
                    CollaborationRule.GAINS_NOT_RECORDED,
                    "/gains",
                    "end",
                    collaboration.getEnd().orElseThrow().toString());
            return;
        }
        Set<GainQuestion> answered = collaboration.getGains().stream()
                .flatMap(gain -> gain.getQuestion().stream())
                .collect(Collectors.toSet());
        findings.addMissing(QUESTIONS, answered, "/gains");
    }

    private static void dates(List<GainRecord> gains, LocalDate start, FindingList findings) {
        for (int i = 0; i < gains.size(); i++) {
            LocalDate date = gains.get(i).getDate();
            if (date.isBefore(start)) {
                findings.add(
                        CollaborationRule.GAIN_BEFORE_START,
                        "/gains/" + i + "/date",
                        "date",
                        date.toString(),
                        "start",
                        start.toString());
            }
        }
    }
}

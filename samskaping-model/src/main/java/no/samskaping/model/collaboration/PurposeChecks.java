package no.samskaping.model.collaboration;

import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.innovation.SocialProblem;

/** Checks the place, the problem and the innovation: chapters 1 and 2. */
final class PurposeChecks {
    private PurposeChecks() {}

    static void check(Collaboration collaboration, FindingList findings) {
        collaboration
                .getPlace()
                .ifPresentOrElse(
                        place -> place(place, findings), () -> findings.add(CollaborationRule.NO_PLACE, "/place"));
        problem(collaboration, findings);
        collaboration.getInnovation().ifPresent(test -> innovation(test, findings));
    }

    private static void place(Place place, FindingList findings) {
        if (place.getMunicipalityNumber().isPresent() && !place.getCountry().equals("NO")) {
            findings.add(
                    CollaborationRule.MUNICIPALITY_NUMBER_ABROAD,
                    "/place/municipalityNumber",
                    "country",
                    place.getCountry());
        }
    }

    private static void problem(Collaboration collaboration, FindingList findings) {
        String description =
                collaboration.getProblem().map(SocialProblem::getDescription).orElse("");
        if (description.isBlank()) {
            findings.add(CollaborationRule.NO_PROBLEM, "/problem");
        }
        boolean wicked = collaboration.getProblem().map(SocialProblem::isWicked).orElse(false);
        long sectors = collaboration.getParties().stream()
                .map(Party::getSector)
                .distinct()
                .count();
        if (wicked && sectors == 1) {
            findings.add(CollaborationRule.WICKED_PROBLEM_IN_ONE_SECTOR, "/parties");
        }
    }

    private static void innovation(SocialInnovationTest test, FindingList findings) {
        InnovationTest innovation = test.getInnovation();
        if (innovation.isNovel() && innovation.isUseful() && !innovation.isUsed()) {
            findings.add(CollaborationRule.NOT_PUT_TO_USE, "/innovation/innovation/used");
        }
        if (test.isSocialInEnds() != test.isSocialInMeans()) {
            findings.add(CollaborationRule.SOCIAL_ON_ONE_SIDE, "/innovation");
        }
    }
}

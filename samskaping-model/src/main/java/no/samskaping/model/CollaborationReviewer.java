package no.samskaping.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.review.Finding;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.Thickness;

/** Holds one collaboration up against all {@link CollaborationRule}s, a chapter of the work at a time. */
final class CollaborationReviewer {
    // Each of these rules says that its own topic is missing.
    private static final List<CollaborationRule> CITIZENS = List.of(
            CollaborationRule.NO_CO_INITIATOR, CollaborationRule.NO_CO_DESIGNER, CollaborationRule.NO_CO_IMPLEMENTER);
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

    private final Collaboration collaboration;
    private final List<Party> parties;
    private final Set<String> ids;
    private final List<Finding> findings = new ArrayList<>();

    CollaborationReviewer(Collaboration collaboration) {
        this.collaboration = collaboration;
        this.parties = collaboration.getParties();
        this.ids = parties.stream().map(Party::getId).collect(Collectors.toSet());
    }

    List<Finding> findings() {
        references();
        purpose();
        vision();
        if (parties.size() < 2) {
            find(CollaborationRule.TOO_FEW_PARTIES, "/parties");
        }
        if (!parties.isEmpty()) {
            mix();
            citizens();
            eachParty();
            leadership();
        }
        form();
        anchoring();
        communication();
        findings.sort(Comparator.comparing(Finding::getSeverity)
                .thenComparing(finding -> (CollaborationRule) finding.getRule()));
        return findings;
    }

    private void references() {
        collaboration
                .getVision()
                .ifPresent(vision -> eachUnknown(
                        CollaborationRule.AGENDA_OF_UNKNOWN_PARTY,
                        vision.getAgendas(),
                        agenda -> Optional.of(agenda.getParty()),
                        "/vision/agendas/%s/party"));
        eachUnknown(CollaborationRule.UNKNOWN_FACE, collaboration.getFaces(), Optional::of, "/faces/%s");
        eachUnknown(
                CollaborationRule.ANCHORED_IN_UNKNOWN_PARTY,
                collaboration.getAnchorPoints(),
                AnchorPoint::getParty,
                "/anchorPoints/%s/party");
    }

    private <T> void eachUnknown(
            CollaborationRule rule, List<T> elements, Function<T, Optional<String>> party, String path) {
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> id = party.apply(elements.get(i));
            if (id.isPresent() && !ids.contains(id.get())) {
                find(rule, path.replace("%s", Integer.toString(i)), "id", id.get());
            }
        }
    }

    private void purpose() {
        collaboration
                .getPlace()
                .ifPresentOrElse(
                        place -> {
                            if (place.getMunicipalityNumber().isPresent()
                                    && !place.getCountry().equals("NO")) {
                                find(
                                        CollaborationRule.MUNICIPALITY_NUMBER_ABROAD,
                                        "/place/municipalityNumber",
                                        "country",
                                        place.getCountry());
                            }
                        },
                        () -> find(CollaborationRule.NO_PLACE, "/place"));
        if (collaboration
                .getProblem()
                .map(SocialProblem::getDescription)
                .orElse("")
                .isBlank()) {
            find(CollaborationRule.NO_PROBLEM, "/problem");
        }
        if (collaboration.getProblem().map(SocialProblem::wicked).orElse(false)
                && parties.stream().map(Party::getSector).distinct().count() == 1) {
            find(CollaborationRule.WICKED_PROBLEM_IN_ONE_SECTOR, "/parties");
        }
        collaboration.getInnovation().ifPresent(test -> {
            if (test.getInnovation().isNovel()
                    && test.getInnovation().isUseful()
                    && !test.getInnovation().isUsed()) {
                find(CollaborationRule.NOT_PUT_TO_USE, "/innovation/innovation/used");
            }
            if (test.isSocialInEnds() != test.isSocialInMeans()) {
                find(CollaborationRule.SOCIAL_ON_ONE_SIDE, "/innovation");
            }
        });
    }

    private void vision() {
        String statement =
                collaboration.getVision().map(Vision::getStatement).orElse("").strip();
        if (statement.isEmpty()) {
            find(CollaborationRule.NO_VISION, "/vision");
            return;
        }
        List<PartyAgenda> agendas = collaboration.getVision().orElseThrow().getAgendas();
        for (int i = 0; i < agendas.size(); i++) {
            if (agendas.get(i).getAim().strip().equalsIgnoreCase(statement)) {
                find(
                        CollaborationRule.ONE_PARTYS_VISION,
                        "/vision/agendas/" + i + "/aim",
                        "id",
                        agendas.get(i).getParty());
            }
        }
    }

    private void mix() {
        if (parties.size() > 1
                && parties.stream().map(Party::getKind).distinct().count() == 1) {
            find(CollaborationRule.ONE_KIND_OF_PARTY, "/parties");
        }
        Set<CompetenceKind> competences = collect(Party::getCompetences);
        if (!competences.isEmpty() && !competences.contains(CompetenceKind.LIFE_EXPERIENCE)) {
            find(CollaborationRule.NO_LIFE_EXPERIENCE, "/parties");
        }
    }

    private void citizens() {
        if (parties.stream().noneMatch(CollaborationReviewer::isConcerned)) {
            find(CollaborationRule.NOBODY_CONCERNED, "/parties");
        } else if (parties.stream()
                .filter(CollaborationReviewer::isConcerned)
                .noneMatch(party -> party.getCitizenRoles().contains(CitizenRole.CO_DESIGNER))) {
            eachPartyThat(CollaborationReviewer::isConcerned, CollaborationRule.QUASI_PARTICIPATION, "/citizenRoles");
        }
        eachMissing(CITIZENS, collaboration.citizenRoles().covered(), "/parties");
    }

    private void eachParty() {
        eachPartyThat(
                party ->
                        !party.getCitizenRoles().isEmpty() && !party.getSector().isCivilSociety(),
                CollaborationRule.CITIZEN_ROLE_OUTSIDE_CIVIL_SOCIETY,
                "/citizenRoles");
        eachPartyThat(
                party -> !party.getMunicipalRoles().isEmpty() && party.getSector() != Sector.PUBLIC,
                CollaborationRule.MUNICIPAL_ROLE_OUTSIDE_PUBLIC_SECTOR,
                "/municipalRoles");
        eachPartyThat(
                party -> party.getKind() == PartyKind.MUNICIPALITY
                        && !party.getMunicipalRoles().isEmpty()
                        && party.getMunicipalRoles().stream().noneMatch(MunicipalRole::isCoCreating),
                CollaborationRule.MUNICIPALITY_ONLY_DECIDES,
                "/municipalRoles");
        eachPartyThat(
                party -> party.getPosition().isEmpty()
                        && party.getCitizenRoles().isEmpty()
                        && party.getMunicipalRoles().isEmpty(),
                CollaborationRule.POSITION_NOT_SHOWN,
                "");
        eachPartyThat(party -> party.getConsentDate().isEmpty(), CollaborationRule.NO_CONSENT, "/consentDate");
    }

    private void leadership() {
        eachMissing(LEADERSHIP, collect(Party::getLeads), "/parties");
        if (parties.size() > 1
                && parties.stream().filter(CollaborationReviewer::leads).count() == 1) {
            eachPartyThat(CollaborationReviewer::leads, CollaborationRule.ONE_PARTY_LEADS_ALL, "/leads");
        }
    }

    private void form() {
        Optional<CoCreationForm> leaning =
                collaboration.getThickness().map(Thickness::of).flatMap(Thickness::leansTo);
        if (collaboration.getThickness().isEmpty()) {
            find(CollaborationRule.NO_THICKNESS, "/thickness");
        }
        collaboration.getArrangement().ifPresent(arrangement -> {
            if (!arrangement.isThin()) {
                find(CollaborationRule.ARRANGEMENT_WITHOUT_CO_CREATION, "/arrangement");
            } else if (leaning.isPresent() && !leaning.equals(arrangement.getForm())) {
                find(CollaborationRule.THICKNESS_DISAGREES, "/thickness");
            }
        });
        Optional<LocalDate> end = collaboration.getEnd();
        if (end.isPresent() && leaning.equals(Optional.of(CoCreationForm.CO_PRODUCTION))) {
            find(CollaborationRule.THICK_WITH_AN_END, "/end", "end", end.get().toString());
        }
        if (collaboration.getSpiral().isEmpty()) {
            find(CollaborationRule.NO_SPIRAL, "/spiral");
        }
    }

    private void anchoring() {
        List<AnchoringDirection> held = collaboration.getAnchorPoints().stream()
                .map(AnchorPoint::getDirection)
                .toList();
        eachMissing(ANCHORING, held, "/anchorPoints");
    }

    private void communication() {
        eachMissing(TALK, collaboration.getCommunication(), "/communication");
        if (collaboration.getFaces().isEmpty()) {
            find(CollaborationRule.NO_FACE, "/faces");
        }
    }

    private void eachMissing(List<CollaborationRule> rules, Collection<? extends Term> present, String path) {
        rules.stream()
                .filter(rule -> !present.contains(rule.getTopic().orElseThrow()))
                .forEach(rule -> find(rule, path));
    }

    private void eachPartyThat(Predicate<Party> breaks, CollaborationRule rule, String suffix) {
        for (int i = 0; i < parties.size(); i++) {
            if (breaks.test(parties.get(i))) {
                find(rule, "/parties/" + i + suffix, "id", parties.get(i).getId());
            }
        }
    }

    private <E> Set<E> collect(Function<Party, Set<E>> part) {
        return parties.stream().flatMap(party -> part.apply(party).stream()).collect(Collectors.toSet());
    }

    private void find(CollaborationRule rule, String path, String... arguments) {
        findings.add(Finding.of(rule, path, arguments));
    }

    private static boolean isConcerned(Party party) {
        return party.getKind().isConcerned();
    }

    private static boolean leads(Party party) {
        return !party.getLeads().isEmpty();
    }
}

package no.samskaping.model.collaboration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.CompetenceKind;

/** Checks the number and variety of the parties, their roles, and whether position and consent are stated. */
final class PartyChecks {
    private PartyChecks() {}

    static void check(List<Party> parties, FindingList findings) {
        mix(parties, findings);
        roles(parties, findings);
        findings.addEach(CollaborationRule.POSITION_NOT_SHOWN, parties, PartyChecks::hidesItsPosition, "");
        findings.addEach(
                CollaborationRule.NO_CONSENT,
                parties,
                party -> party.getConsentDate().isEmpty(),
                "/consentDate");
    }

    private static void mix(List<Party> parties, FindingList findings) {
        if (parties.size() < 2) {
            findings.add(CollaborationRule.TOO_FEW_PARTIES, "/parties");
        } else if (parties.stream().map(Party::getKind).distinct().count() == 1) {
            findings.add(CollaborationRule.ONE_KIND_OF_PARTY, "/parties");
        }
        Set<CompetenceKind> competences = parties.stream()
                .flatMap(party -> party.getCompetences().stream())
                .collect(Collectors.toSet());
        if (!competences.isEmpty() && !competences.contains(CompetenceKind.LIFE_EXPERIENCE)) {
            findings.add(CollaborationRule.NO_LIFE_EXPERIENCE, "/parties");
        }
    }

    private static void roles(List<Party> parties, FindingList findings) {
        findings.addEach(
                CollaborationRule.CITIZEN_ROLE_OUTSIDE_CIVIL_SOCIETY,
                parties,
                party ->
                        !party.getCitizenRoles().isEmpty() && !party.getSector().isCivilSociety(),
                "/citizenRoles");
        findings.addEach(
                CollaborationRule.MUNICIPAL_ROLE_OUTSIDE_PUBLIC_SECTOR,
                parties,
                party -> !party.getMunicipalRoles().isEmpty() && party.getSector() != Sector.PUBLIC,
                "/municipalRoles");
        findings.addEach(
                CollaborationRule.MUNICIPALITY_ONLY_DECIDES, parties, PartyChecks::onlyDecides, "/municipalRoles");
    }

    private static boolean onlyDecides(Party party) {
        Set<MunicipalRole> roles = party.getMunicipalRoles();
        return party.getKind() == PartyKind.MUNICIPALITY
                && !roles.isEmpty()
                && roles.stream().noneMatch(MunicipalRole::isCoCreating);
    }

    private static boolean hidesItsPosition(Party party) {
        return party.getPosition().isEmpty()
                && party.getCitizenRoles().isEmpty()
                && party.getMunicipalRoles().isEmpty();
    }
}

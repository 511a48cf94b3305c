package no.samskaping.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builders refuse, and the derived values. */
class CollaborationTest {
    @Test
    void onlyIdAndTitleAreRequired() {
        assertThat(draft().build().getParties()).isEmpty();
        assertThatThrownBy(() -> Collaboration.builder().build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/id", "/title"));
    }

    @Test
    void allViolationsAreReportedTogether() {
        refused(
                () -> draft().id(" ")
                        .addParties(party("a"), party("b"), party("a"))
                        .addFrontingPartyIds("a", "#", "a")
                        .start(LocalDate.of(2026, 2, 1))
                        .end(LocalDate.of(2026, 1, 31))
                        .build(),
                "/id",
                "/parties/2/id",
                "/faces/1",
                "/faces/2",
                "/end");
    }

    @Test
    void aPeriodCanBeASingleDayAndNeedsAStart() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        assertThat(draft().start(day).end(day).build().period())
                .contains(Period.builder().start(day).end(day).build());
        assertThat(draft().end(day).build().period()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "NOR", "N1", "ÆØ", "NO ", "NO\n"})
    void aCountryIsTwoCapitalLetters(String country) {
        refused(() -> Place.builder().name("Fjordvik").country(country).build(), "/country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "301", "03010", "O301", "٠٣٠١", "0301\n"})
    void aMunicipalityNumberIsFourDigits(String number) {
        refused(
                () -> Place.builder()
                        .name("Oslo")
                        .country("NO")
                        .municipalityNumber(number)
                        .build(),
                "/municipalityNumber");
    }

    @Test
    void aReferenceMustBeAnId() {
        refused(() -> PartyAgenda.builder().partyId("a b").aim("x").build(), "/party");
        refused(
                () -> AnchorPoint.builder()
                        .direction(AnchoringDirection.UP)
                        .description("x")
                        .partyId("")
                        .build(),
                "/party");
        refused(() -> party(""), "/id");
    }

    @Test
    void partiesAreFoundById() {
        Collaboration collaboration = draft().addParties(party("a"), party("b")).build();
        assertThat(collaboration.party("b")).contains(party("b"));
        assertThat(collaboration.party("c")).isEqualTo(Optional.empty());
    }

    @Test
    void municipalRolesOfAllPartiesAreCombined() {
        Collaboration collaboration = draft().addParties(
                        Party.builder()
                                .from(party("a"))
                                .addMunicipalRoles(MunicipalRole.GUIDE)
                                .build(),
                        Party.builder()
                                .from(party("b"))
                                .addMunicipalRoles(MunicipalRole.FUNDER)
                                .build())
                .build();
        assertThat(collaboration.municipalRoles()).containsExactly(MunicipalRole.FUNDER, MunicipalRole.GUIDE);
    }

    @Test
    void onlyPartiesOfCivilSocietyCountForEachRole() {
        Collaboration collaboration = draft().addParties(
                        Party.builder()
                                .from(party("users"))
                                .addCitizenRoles(CitizenRole.CO_DESIGNER, CitizenRole.CO_INITIATOR)
                                .build(),
                        Party.builder()
                                .from(party("club"))
                                .sector(Sector.THIRD)
                                .addCitizenRoles(CitizenRole.CO_DESIGNER)
                                .build(),
                        Party.builder()
                                .from(party("town"))
                                .sector(Sector.PUBLIC)
                                .addCitizenRoles(CitizenRole.CO_IMPLEMENTER)
                                .build())
                .build();
        CitizenRoleCoverage coverage = collaboration.citizenRoleCoverage();
        assertThat(coverage.getPartyCounts())
                .isEqualTo(Map.of(CitizenRole.CO_INITIATOR, 1, CitizenRole.CO_DESIGNER, 2));
        assertThat(coverage.filledRoles()).containsExactly(CitizenRole.CO_INITIATOR, CitizenRole.CO_DESIGNER);
        assertThat(coverage.missingRoles()).containsExactly(CitizenRole.CO_IMPLEMENTER);
        assertThat(coverage.isComplete()).isFalse();
    }

    private static void refused(ThrowingCallable building, String... paths) {
        assertThatThrownBy(building)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly(paths));
    }

    private static Collaboration.Builder draft() {
        return Collaboration.builder().id("x").title("");
    }

    private static Party party(String id) {
        return Party.builder()
                .id(id)
                .name(id)
                .kind(PartyKind.USERS)
                .sector(Sector.HOUSEHOLDS)
                .build();
    }
}

package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IatiHeaderTest {
    private static Arguments change(String finding, Consumer<IatiHeader.Builder> change) {
        return Arguments.of(finding, change);
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                change("/identifier invalid-id", header -> header.identifier("has spaces")),
                change("/language invalid-language", header -> header.language("not a language")),
                change("/language invalid-language", header -> header.language("")),
                change("/title blank", header -> header.title(" ")),
                change("/description blank", header -> header.description("")),
                change("/status invalid-code", header -> header.status("7")),
                change("/plannedStart no-start", header -> header.plannedStart(Optional.empty())),
                change("/plannedEnd invalid-date", header -> header.plannedEnd(LocalDate.of(0, 1, 1))),
                change("/actualEnd invalid-date", header -> header.actualEnd(LocalDate.of(10_000, 1, 1))),
                change("/recipientCountry invalid-country", header -> header.recipientCountry("no")),
                change("/sector invalid-code", header -> header.sector("work")));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void rejectsWhatIatiCannotHave(String finding, Consumer<IatiHeader.Builder> change) {
        IatiHeader.Builder header = Headers.header();
        change.accept(header);
        assertThat(findings(header::build)).containsExactly(finding);
    }

    @Test
    void rejectsOrganisationsAndRolesWithOtherCodes() {
        IatiOrganisation.Builder organisation = IatiOrganisation.builder();
        assertThat(findings(() ->
                        organisation.ref("").type("municipality").name(" ").build()))
                .containsExactly("/ref invalid-id", "/type invalid-code", "/name blank");
        IatiParticipant.Builder participant = IatiParticipant.builder();
        assertThat(findings(() -> participant
                        .organisation(Headers.header().build().getReportingOrganisation())
                        .role("5")
                        .build()))
                .containsExactly("/role invalid-code");
        assertThat(findings(() -> IatiHeader.builder().build())).contains("/identifier missing", "/status missing");
        IatiHeader.Builder alone = IatiHeader.builder();
        alone.from(Headers.header().build()).participants(List.of());
        assertThat(findings(alone::build)).containsExactly("/participants empty");
    }

    @Test
    void knowsWhatTheChainKnows() {
        IatiHeader header = IatiHeader.forChain(ExampleChains.flawless())
                .from(IatiHeader.forChain(ExampleChains.flawless())
                        .identifier("a")
                        .reportingOrganisation(Headers.header().build().getReportingOrganisation())
                        .addAllParticipants(Headers.header().build().getParticipants())
                        .language("nb")
                        .status("2")
                        .build())
                .build();
        assertThat(header.getTitle()).isEqualTo(ExampleChains.flawless().getTitle());
        assertThat(header.toPeriod()).isEqualTo(ExampleChains.flawless().getPeriod());
    }

    @Test
    void thePeriodIsTheActualOneWhereItIsKnown() {
        IatiHeader header = Headers.header()
                .plannedEnd(LocalDate.of(2026, 6, 1))
                .actualStart(LocalDate.of(2026, 2, 1))
                .build();
        assertThat(header.toPeriod().orElseThrow().getStart()).hasToString("2026-02-01");
        assertThat(header.toPeriod().orElseThrow().getEnd()).contains(LocalDate.of(2026, 6, 1));
        IatiHeader late = Headers.header()
                .plannedEnd(LocalDate.of(2026, 1, 15))
                .actualStart(LocalDate.of(2026, 2, 1))
                .build();
        assertThat(late.toPeriod()).isEmpty();
    }

    private static List<String> findings(Runnable building) {
        return catchThrowableOfType(InvalidValueException.class, building::run).getFindings().stream()
                .map(finding -> finding.getPath() + " " + finding.getRule().getId())
                .toList();
    }
}

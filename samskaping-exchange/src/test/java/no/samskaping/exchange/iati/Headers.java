package no.samskaping.exchange.iati;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.model.arbitraries.Texts;

/** Headers for tests. */
final class Headers {
    private Headers() {}

    /** A header with everything. */
    static IatiHeader.Builder header() {
        IatiOrganisation municipality = IatiOrganisation.builder()
                .ref("NO-BRC-974780747")
                .type("11")
                .name("Nabolaget kommune")
                .build();
        IatiHeader.Builder header = IatiHeader.builder();
        header.identifier("NO-BRC-974780747-jobs")
                .reportingOrganisation(municipality)
                .addParticipants(IatiParticipant.builder()
                        .organisation(municipality)
                        .role("4")
                        .build())
                .language("nb")
                .title("Arbeid til alle")
                .description("Kurs og praksis")
                .status("2")
                .plannedStart(LocalDate.of(2026, 1, 1));
        return header;
    }

    /** Any headers; sometimes what a chain knows, and sometimes the same as the chain has. */
    static Arbitrary<IatiHeader> any() {
        Arbitrary<String> words = Texts.texts().filter(text -> !text.isBlank());
        Arbitrary<Optional<LocalDate>> days = Texts.dates().optional();
        return Combinators.combine(
                        Texts.ids(),
                        words,
                        words,
                        Arbitraries.of("nb", "nn", "en", "no", "se", "pt-BR"),
                        days,
                        days,
                        days,
                        Texts.dates())
                .as((id, title, description, language, plannedStart, plannedEnd, actualEnd, actualStart) ->
                        header().identifier(id)
                                .title(title)
                                .description(description)
                                .language(language)
                                .plannedStart(plannedStart)
                                .plannedEnd(plannedEnd)
                                .actualEnd(actualEnd)
                                .actualStart(actualStart)
                                .recipientCountry("NO")
                                .sector("16020")
                                .build());
    }
}

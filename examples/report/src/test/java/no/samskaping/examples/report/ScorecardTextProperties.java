package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.term.Language;
import no.samskaping.samson.Phase;
import no.samskaping.samson.arbitraries.SmallParties;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.statement.Statement;

/** The report on a scorecard says what may be said, and what is withheld. */
class ScorecardTextProperties {
    @Property(tries = 1000)
    void saysAllStatements(
            @ForAll @IntRange(min = 1, max = 6) int parties,
            @ForAll long seed,
            @ForAll Language language,
            @ForAll Disclosure disclosure) {
        Assessment assessment = SmallParties.assessment(parties, seed);
        Scorecard shown = Scorer.standard().scoreConfidentially(assessment).disclose(disclosure);
        Words words = Words.in(language, Terminal.of(StandardCharsets.UTF_8));

        List<String> lines = new ScorecardText(
                        shown, assessment, assessment.check(Instrument.standard()), Optional.empty(), true, words)
                .lines();

        assertThat(lines)
                .containsAll(Statement.of(shown).stream()
                        .map(statement -> statement.sentence(words.locale()))
                        .toList());
        if (!shown.getWithheld().getParties().isEmpty()) {
            assertThat(lines).contains(words.of("withheld.what-to-do"));
        }
        shown.fieldsIn(State.UNDECIDED).forEach(field -> assertThat(lines)
                .as("the mark of an undecided field")
                .noneMatch(line -> line.matches(words.of(field) + " .*[░█] [+~]")));
        shown.getWithheld().getParties().forEach(party -> party.getReasons().forEach(reason -> assertThat(lines)
                .anyMatch(line -> line.startsWith("  – " + party.getPartyId() + ": ")
                        && line.contains(reason.description(words.locale())))));
    }

    @Example
    void whatToDoFollowsFromTheReasons() {
        Assessment.Builder late = Assessment.builder()
                .id("a")
                .collaborationId("c")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .date(LocalDate.of(2026, 3, 10))
                .addPartyIds("x");
        for (int i = 0; i < 4; i++) {
            late.addSheets(SmallParties.sheet("x", "r" + i, 3, new Random(1)));
        }
        Assessment assessment = late.putReleased("x", 3).build();
        Words words = Words.in(Language.ENGLISH, Terminal.of(StandardCharsets.UTF_8));

        String text = String.join("\n", lines(assessment, words));

        assertThat(text)
                .contains(
                        "wait until there are at least 3 new answers",
                        "agree on the disclosure \"" + Disclosure.OPEN.label(Locale.ENGLISH) + "\"")
                .doesNotContain("join small parties");
    }

    private static List<String> lines(Assessment assessment, Words words) {
        return new ScorecardText(
                        Scorer.standard().score(assessment), assessment, List.of(), Optional.empty(), false, words)
                .lines();
    }
}

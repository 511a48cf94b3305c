package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.Phase;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;

/** No sentence of a report contradicts the truth, which is the scorecard with nothing withheld. */
class StatementProperties {
    private static final BigDecimal DIVERGING_FROM = BigDecimal.valueOf(25);

    /** Parties of one to four people, some of them released before, some without answers. */
    private static Assessment typical(int parties, long seed) {
        Random random = new Random(seed);
        Assessment.Builder assessment = Assessment.builder()
                .id("a")
                .collaborationId("c")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .date(LocalDate.of(2026, 3, 10));
        int highest = 1 + random.nextInt(4);
        int spread = 1 + random.nextInt(3);
        for (int party = 0; party < parties; party++) {
            String id = "party-" + party;
            assessment.addPartyIds(id);
            int people = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
            int mood = Math.max(1, highest - random.nextInt(spread));
            for (int i = 0; i < people; i++) {
                assessment.addSheets(sheet(id, id + "-" + i, mood, random));
            }
            if (random.nextInt(10) == 0) {
                assessment.putReleased(id, random.nextInt(people + 1));
            }
            if (random.nextInt(4) != 0) {
                assessment.putInvited(id, people + random.nextInt(3));
            }
        }
        return assessment.build();
    }

    private static ResponseSheet sheet(String party, String respondent, int mood, Random random) {
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId(respondent).partyId(party);
        int unknown = random.nextInt(4) == 0 ? 3 : 60;
        boolean expects = random.nextInt(10) == 0;
        Instrument.standard().getItems().forEach(item -> {
            int rating = Math.min(5, mood + random.nextInt(3));
            if (random.nextInt(unknown) == 0) {
                sheet.putAnswers(item.getId(), Answer.dontKnow());
            } else {
                sheet.putAnswers(item.getId(), expects ? Answer.of(rating, 5) : Answer.of(rating));
            }
        });
        return sheet.build();
    }

    /** What a confidential scorecard says. */
    private record Truth(
            Set<ActionField> strengths,
            Set<ActionField> challenges,
            Set<CoreValue> challengingValues,
            Set<ActionField> diverging,
            Set<ActionField> notCompared,
            List<ActionField> focus,
            long scored,
            boolean isComplete) {
        static Truth of(ConfidentialScorecard scorecard) {
            return new Truth(
                    keys(scorecard.fieldStates(), State.STRENGTH::equals),
                    keys(scorecard.fieldStates(), State.CHALLENGE::equals),
                    keys(scorecard.valueStates(), State.CHALLENGE::equals),
                    keys(scorecard.getFields(), field -> field.getGap()
                            .filter(gap -> gap.compareTo(DIVERGING_FROM) >= 0)
                            .isPresent()),
                    keys(scorecard.getFields(), field -> field.getGap().isEmpty()),
                    scorecard.disclose(Disclosure.OPEN).getFocus().stream()
                            .map(FocusEntry::getField)
                            .toList(),
                    scored(scorecard),
                    scorecard.isComplete());
        }

        private static <K, V> Set<K> keys(Map<K, V> map, Predicate<V> holds) {
            return map.entrySet().stream()
                    .filter(entry -> holds.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Returns the most parties that have a score in one field. */
        private static long scored(ConfidentialScorecard scorecard) {
            return scorecard.getFields().values().stream()
                    .mapToLong(field -> field.getParties().values().stream()
                            .filter(party -> party.getScore().isPresent())
                            .count())
                    .max()
                    .orElse(0);
        }

        boolean isAgreeing() {
            return diverging.isEmpty() && scored > 1;
        }

        /** Whether a statement holds; that something cannot be told always does. */
        boolean holds(Statement statement) {
            List<EnumTerm> about = statement.about();
            return switch (statement.claim()) {
                case STRENGTHS -> strengths.containsAll(about);
                case NO_STRENGTHS -> strengths.isEmpty();
                case CHALLENGES -> challenges.containsAll(about);
                case NO_CHALLENGES -> challenges.isEmpty();
                case CHALLENGING_VALUES -> challengingValues.containsAll(about);
                case DIVERGING -> diverging.equals(Set.copyOf(about));
                case AGREEING -> isAgreeing();
                case NOTHING_TO_COMPARE -> scored < 2;
                case NOT_COMPARED -> notCompared.equals(Set.copyOf(about));
                // In another order where the party with the lowest score is hidden, or scores are rounded.
                case FOCUS -> focus.size() == about.size() && focus.containsAll(about);
                case FOCUS_OF_SHOWN -> focus.containsAll(about);
                case NO_FOCUS -> focus.isEmpty();
                case COMPLETE, ALL_ANSWERED -> isComplete;
                case INCOMPLETE -> !isComplete;
                case STRENGTHS_UNTOLD,
                        CHALLENGES_UNTOLD,
                        UNDECIDED_FIELDS,
                        UNDECIDED_VALUES,
                        GAPS_UNTOLD,
                        FOCUS_INCOMPLETE,
                        FOCUS_UNTOLD -> true;
            };
        }
    }

    @Property(tries = 2000)
    void noSentenceContradictsTheTruth(@ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        Assessment assessment = typical(parties, seed);
        ConfidentialScorecard confidential = Scorer.standard().scoreConfidentially(assessment);
        Truth truth = Truth.of(confidential);
        for (Disclosure disclosure : Disclosure.values()) {
            Scorecard shown = confidential.disclose(disclosure);
            List<Statement> statements = Statement.of(shown);
            statements.forEach(statement -> assertThat(truth.holds(statement))
                    .as("%s under %s", statement, disclosure)
                    .isTrue());
            assertThat(named(statements))
                    .as("no strength or challenge is passed over in silence")
                    .containsAll(truth.strengths())
                    .containsAll(truth.challenges())
                    .containsAll(truth.challengingValues());
            assertRendered(shown, assessment, statements, truth);
        }
    }

    /** Returns the fields and values that are said to be in a state, or undecided. */
    private static Set<EnumTerm> named(List<Statement> statements) {
        Set<Claim> ofStates = EnumSet.of(
                Claim.STRENGTHS,
                Claim.CHALLENGES,
                Claim.UNDECIDED_FIELDS,
                Claim.CHALLENGING_VALUES,
                Claim.UNDECIDED_VALUES);
        return statements.stream()
                .filter(statement -> ofStates.contains(statement.claim()))
                .flatMap(statement -> statement.about().stream())
                .collect(Collectors.toSet());
    }

    /** The text has the sentences of the statements, and none of those that what is hidden could contradict. */
    private static void assertRendered(
            Scorecard shown, Assessment assessment, List<Statement> statements, Truth truth) {
        Language language = Language.values()[assessment.getSheets().size() % Language.values().length];
        Words words = Words.in(language, Terminal.of(StandardCharsets.UTF_8));
        List<String> lines = new ScorecardText(
                        shown, assessment, assessment.check(Instrument.standard()), Optional.empty(), true, words)
                .lines();
        Set<String> sentences = Set.copyOf(lines);
        statements.forEach(statement -> assertThat(sentences).contains(rendered(statement, words)));
        assertSaid(sentences, words, Claim.AGREEING, truth.isAgreeing());
        assertSaid(sentences, words, Claim.NO_FOCUS, truth.focus().isEmpty());
        assertSaid(sentences, words, Claim.NO_CHALLENGES, truth.challenges().isEmpty());
        assertSaid(sentences, words, Claim.NO_STRENGTHS, truth.strengths().isEmpty());
        assertSaid(sentences, words, Claim.COMPLETE, truth.isComplete());
        if (!shown.getWithheld().getParties().isEmpty()) {
            assertThat(sentences)
                    .doesNotContain(
                            words.of(Claim.AGREEING, ""),
                            words.of(Claim.NO_FOCUS, ""),
                            words.of(Claim.COMPLETE, ""),
                            words.of(Claim.FOCUS, ""),
                            words.of(Claim.NO_CHALLENGES, ""))
                    .contains(words.of("withheld.what-to-do"));
        }
        shown.fieldsIn(State.UNDECIDED).forEach(field -> assertThat(lines)
                .as("the mark of an undecided field")
                .noneMatch(line -> line.matches(words.of(field) + " .*[░█] [+~]")));
        shown.getWithheld().getParties().forEach(party -> party.getReasons().forEach(reason -> assertThat(lines)
                .anyMatch(line -> line.startsWith("  – " + party.getPartyId() + ": ")
                        && line.contains(reason.description(words.locale())))));
    }

    private static void assertSaid(Set<String> sentences, Words words, Claim claim, boolean isTrue) {
        assertThat(isTrue || !sentences.contains(words.of(claim, "")))
                .as("%s is said only where it is true", claim)
                .isTrue();
    }

    private static String rendered(Statement statement, Words words) {
        return words.of(
                statement.claim(), statement.about().stream().map(words::of).collect(Collectors.joining(", ")));
    }

    /** The property would be empty if no claim that can be wrong were ever made, or nothing were ever hidden. */
    @Example
    void everyClaimIsMade() {
        Set<Claim> made = new TreeSet<>();
        for (long seed = 0; made.size() < Claim.values().length && seed < 20_000; seed++) {
            Assessment assessment = typical(1 + (int) (seed % 4), seed);
            ConfidentialScorecard truth = Scorer.standard().scoreConfidentially(assessment);
            for (Disclosure disclosure : List.of(Disclosure.OPEN, Disclosure.K3)) {
                Statement.of(truth.disclose(disclosure)).forEach(statement -> made.add(statement.claim()));
            }
        }
        assertThat(made).containsExactly(Claim.values());
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
            late.addSheets(sheet("x", "r" + i, 3, new Random(1)));
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

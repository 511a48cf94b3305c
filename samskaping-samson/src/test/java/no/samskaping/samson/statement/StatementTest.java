package no.samskaping.samson.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;

/** What is said about some scorecards, sentence by sentence. */
class StatementTest {
    private static final String OTHERS =
            "common-goals communication anchoring facilitation resource-focus complementary-competence";
    private static final String VALUES = "openness democracy creativity leadership";

    private static int middle(Item item) {
        return 3;
    }

    private static int lowEquality(Item item) {
        return item.getField() == ActionField.EQUALITY ? 1 : 4;
    }

    private static int lowTwo(Item item) {
        return item.getField() == ActionField.EQUALITY || item.getField() == ActionField.COMMON_GOALS ? 1 : 4;
    }

    private static int lowOpenness(Item item) {
        return item.getValue() == CoreValue.OPENNESS ? 1 : 5;
    }

    private static int noEquality(Item item) {
        return item.getField() == ActionField.EQUALITY ? 0 : 3;
    }

    /** A party whose respondents all answer alike; 0 is no answer. */
    private record Party(String id, int respondents, ToIntFunction<Item> rating) {
        Stream<ResponseSheet> sheets() {
            return IntStream.range(0, respondents).mapToObj(this::sheet);
        }

        private ResponseSheet sheet(int number) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId(id + number).partyId(id);
            Instrument.standard().getItems().forEach(item -> {
                int given = rating.applyAsInt(item);
                sheet.putAnswers(item.getId(), given == 0 ? Answer.dontKnow() : Answer.of(given));
            });
            return sheet.build();
        }
    }

    private static Party party(String id, int respondents, ToIntFunction<Item> rating) {
        return new Party(id, respondents, rating);
    }

    private static List<String> said(Disclosure disclosure, Party... parties) {
        return said(disclosure, Arrays.stream(parties).flatMap(Party::sheets).toList());
    }

    /** The statements in their order, each with the codes of what it names. */
    private static List<String> said(Disclosure disclosure, List<ResponseSheet> sheets) {
        return Statement.of(scorecard(disclosure, sheets)).stream()
                .map(statement -> Stream.concat(
                                Stream.of(statement.getClaim().name()),
                                statement.getAbout().stream().map(EnumTerm::getCode))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Scorecard scorecard(Disclosure disclosure, List<ResponseSheet> sheets) {
        String[] parties =
                sheets.stream().map(ResponseSheet::getPartyId).distinct().toArray(String[]::new);
        return Examples.score(Examples.frame(parties).sheets(sheets).build()).disclose(disclosure);
    }

    @Test
    void allInTheMiddle() {
        assertThat(said(Disclosure.OPEN, party("a", 3, StatementTest::middle), party("b", 3, StatementTest::middle)))
                .containsExactly("NO_CHALLENGES", "NO_STRENGTHS", "AGREEING", "NO_FOCUS", "COMPLETE");
    }

    @Test
    void aChallengeThatAllSee() {
        assertThat(said(
                        Disclosure.OPEN,
                        party("a", 3, StatementTest::lowEquality),
                        party("b", 3, StatementTest::lowEquality)))
                .containsExactly(
                        "CHALLENGES equality", "STRENGTHS " + OTHERS, "AGREEING", "FOCUS equality", "COMPLETE");
    }

    @Test
    void aChallengeThatOnePartySees() {
        assertThat(said(Disclosure.OPEN, party("a", 3, StatementTest::lowEquality), party("b", 3, item -> 4)))
                .containsExactly(
                        "CHALLENGES equality",
                        "STRENGTHS " + OTHERS,
                        "DIVERGING equality",
                        "FOCUS equality",
                        "COMPLETE");
    }

    @Test
    void onePartyAlone() {
        assertThat(said(Disclosure.OPEN, party("a", 3, StatementTest::middle)))
                .containsExactly("NO_CHALLENGES", "NO_STRENGTHS", "NOTHING_TO_COMPARE", "NO_FOCUS", "COMPLETE");
    }

    @Test
    void aFieldThatOnePartyDidNotAnswer() {
        assertThat(said(
                        Disclosure.OPEN,
                        party("a", 3, StatementTest::middle),
                        party("b", 3, StatementTest::noEquality)))
                .containsExactly(
                        "NO_CHALLENGES",
                        "NO_STRENGTHS",
                        "AGREEING",
                        "NOT_COMPARED equality",
                        "FOCUS equality",
                        "INCOMPLETE");
    }

    @Test
    void aFieldThatNobodyAnswered() {
        assertThat(said(
                        Disclosure.OPEN,
                        party("a", 3, StatementTest::noEquality),
                        party("b", 3, StatementTest::noEquality)))
                .containsExactly(
                        "NO_CHALLENGES",
                        "NO_STRENGTHS",
                        "UNDEFINED_FIELDS equality",
                        "AGREEING",
                        "NOT_COMPARED equality",
                        "FOCUS equality",
                        "INCOMPLETE");
    }

    @Test
    void aValueThatAllFindLow() {
        assertThat(said(
                        Disclosure.OPEN,
                        party("a", 3, StatementTest::lowOpenness),
                        party("b", 3, StatementTest::lowOpenness)))
                .containsExactly(
                        "NO_CHALLENGES",
                        "STRENGTHS equality " + OTHERS,
                        "CHALLENGING_VALUES openness",
                        "AGREEING",
                        "NO_FOCUS",
                        "COMPLETE");
    }

    /** Two who are hidden may see a challenge anywhere. */
    @Test
    void aHiddenParty() {
        assertThat(said(Disclosure.K3, party("a", 3, StatementTest::middle), party("b", 2, StatementTest::middle)))
                .containsExactly(
                        "CHALLENGES_UNTOLD",
                        "STRENGTHS_UNTOLD",
                        "UNDECIDED_FIELDS equality " + OTHERS,
                        "UNDECIDED_VALUES " + VALUES,
                        "GAPS_UNTOLD",
                        "FOCUS_UNTOLD",
                        "ALL_ANSWERED");
    }

    @Test
    void aChallengeBesideAHiddenParty() {
        assertThat(said(Disclosure.K3, party("a", 3, StatementTest::lowEquality), party("b", 2, StatementTest::middle)))
                .containsExactly(
                        "CHALLENGES equality",
                        "STRENGTHS_UNTOLD",
                        "UNDECIDED_FIELDS " + OTHERS,
                        "UNDECIDED_VALUES " + VALUES,
                        "GAPS_UNTOLD",
                        "FOCUS_OF_SHOWN equality",
                        "FOCUS_INCOMPLETE",
                        "ALL_ANSWERED");
    }

    /** One left an item out, so cells are withheld; then not everything is shown. */
    @Test
    void withheldCells() {
        List<ResponseSheet> sheets =
                new ArrayList<>(Stream.of(party("a", 4, StatementTest::middle), party("b", 4, StatementTest::middle))
                        .flatMap(Party::sheets)
                        .toList());
        sheets.set(
                0,
                ResponseSheet.builder()
                        .from(sheets.get(0))
                        .putAnswers("equality.openness", Answer.dontKnow())
                        .build());
        assertThat(said(Disclosure.K3, sheets))
                .containsExactly("NO_CHALLENGES", "NO_STRENGTHS", "AGREEING", "NO_FOCUS", "ALL_ANSWERED");
        assertThat(said(Disclosure.OPEN, sheets))
                .containsExactly("NO_CHALLENGES", "NO_STRENGTHS", "AGREEING", "NO_FOCUS", "COMPLETE");
    }

    /** In a sentence, labels begin with a small letter, and the last one stands behind an "and". */
    @Test
    void sentencesNameWhatTheyAreAbout() {
        Scorecard scorecard = scorecard(
                Disclosure.OPEN,
                Stream.of(party("a", 3, StatementTest::lowEquality), party("b", 3, item -> 4))
                        .flatMap(Party::sheets)
                        .toList());
        Locale english = Language.ENGLISH.getLocale();
        assertThat(Statement.ofStates(scorecard))
                .extracting(statement -> statement.sentence(english))
                .containsExactly(
                        "Challenges: equality.",
                        "Strengths: common goals, communication, anchoring, facilitation, resource focus and complementary"
                                + " competence.");
        assertThat(Statement.ofCompleteness(scorecard).sentence(english)).doesNotContain("{");
        assertThat(Statement.ofStates(scorecard).get(0).sentence(Language.NYNORSK.getLocale()))
                .startsWith("Utfordringar: ");
    }

    @Test
    void twoFieldsAreJoinedByAnd() {
        Scorecard scorecard = scorecard(
                Disclosure.OPEN, party("a", 3, StatementTest::lowTwo).sheets().toList());
        assertThat(Statement.ofStates(scorecard).get(0).sentence(Language.BOKMAAL.getLocale()))
                .isEqualTo("Utfordringer: likeverdighet og felles mål.");
    }

    @Test
    void eachPartIsSaidAlone() {
        Scorecard scorecard = Examples.score(Examples.nabolaget()).disclose(Disclosure.OPEN);
        List<Statement> all = Statement.of(scorecard);
        int states = Statement.ofStates(scorecard).size();
        int gaps = Statement.ofGaps(scorecard).size();
        assertThat(Statement.ofStates(scorecard)).isEqualTo(all.subList(0, states));
        assertThat(Statement.ofGaps(scorecard)).isEqualTo(all.subList(states, states + gaps));
        assertThat(Statement.ofFocus(scorecard)).isEqualTo(all.subList(states + gaps, all.size() - 1));
        assertThat(Statement.ofCompleteness(scorecard)).isEqualTo(all.get(all.size() - 1));
    }
}

package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerCheck;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.samson.internal.access.ScorecardFactory;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Invalid values are refused, and all violations are listed. */
class BadInputTest {
    private static final Instrument STANDARD = Instrument.standard();
    private static final Scorer SCORER = Scorer.of(STANDARD, ScoringRules.standard());

    private static void assertRefused(ThrowingCallable call, Tuple... findings) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.getFindings())
                .extracting(Finding::getPath, Finding::getRule)
                .containsExactly(findings);
    }

    private static Tuple finding(String path, Rule rule) {
        return Tuple.tuple(path, rule);
    }

    private static ResponseSheet.Builder sheet(String respondent, String party) {
        return ResponseSheet.builder().respondentId(respondent).partyId(party);
    }

    @Test
    void anAnswerIsNotCheckedAgainstAScale() {
        assertThat(Answer.of(3)).isSameAs(Answer.of(3)).isNotEqualTo(Answer.of(3, 3));
        assertThat(Answer.of(-7).getRating()).hasValue(-7);
        assertThat(Answer.of(12).getRating()).hasValue(12);
    }

    @Test
    void anAssessmentWithWrongParties() {
        assertRefused(() -> Examples.frame().build(), finding("/parties", ValueRule.EMPTY));
        assertRefused(() -> Examples.frame("a", "b", "a").build(), finding("/parties/2", ValueRule.DUPLICATE));
        assertRefused(
                () -> Examples.frame("a", "b c")
                        .addSheets(
                                sheet("r1", "a").build(),
                                sheet("r1", "a").build(),
                                sheet("r2", "x").build())
                        .build(),
                finding("/parties/1", ValueRule.INVALID_ID),
                finding("/sheets/1/respondent", ValueRule.DUPLICATE),
                finding("/sheets/2/party", SamsonRule.PARTY_NOT_INVITED));
        assertRefused(
                () -> Examples.frame("a").id("").collaborationId("@").build(),
                finding("/id", ValueRule.INVALID_ID),
                finding("/collaboration", ValueRule.INVALID_ID));
        assertRefused(
                () -> Examples.frame("a")
                        .invited(Map.of("a", -1))
                        .released(Map.of("a", -1, "b/c", 0))
                        .build(),
                finding("/invited/a", ValueRule.NEGATIVE),
                finding("/released/a", ValueRule.NEGATIVE),
                finding("/released/b~1c", SamsonRule.PARTY_NOT_INVITED));
        assertRefused(
                () -> sheet("", "\u200b").build(),
                finding("/respondent", ValueRule.INVALID_ID),
                finding("/party", ValueRule.INVALID_ID));
    }

    @Test
    void answersThatDoNotFitTheInstrument() {
        Assessment assessment = Examples.frame("a")
                .addSheets(sheet("r1", "a")
                        .putAnswers("equality.openness", Answer.of(6))
                        .putAnswers("equality.democracy", Answer.of(1, 0))
                        .putAnswers("no/such~item", Answer.dontKnow())
                        .build())
                .build();
        Tuple[] expected = {
            finding("/sheets/0/answers/equality.democracy", SamsonRule.EXPECTATION_OFF_SCALE),
            finding("/sheets/0/answers/equality.openness", SamsonRule.RATING_OFF_SCALE),
            finding("/sheets/0/answers/no~1such~0item", SamsonRule.UNKNOWN_ITEM)
        };
        assertRefused(() -> SCORER.score(assessment), expected);
        assertThat(assessment.check(STANDARD)).hasSize(3).noneMatch(finding -> finding.getArguments()
                .containsValue("6"));
        assertThat(assessment.getSheets().get(0).toString()).doesNotContain("6", "openness");
        TallyCounter counter = Tally.counter(STANDARD);
        assertThatThrownBy(() -> counter.add(assessment.getSheets().get(0))).isInstanceOf(InvalidValueException.class);
        assertThat(counter.toTally())
                .isEqualTo(Tally.empty(STANDARD))
                .hasToString(Tally.empty(STANDARD).toString());
    }

    @Test
    void anotherInstrumentOrVersion() {
        Assessment other = Examples.frame("a")
                .instrument(InstrumentRef.of("samson-standard", "2"))
                .build();
        assertRefused(() -> SCORER.score(other), finding("/instrument", SamsonRule.OTHER_INSTRUMENT));
        assertRefused(
                () -> SCORER.score(Tally.empty(STANDARD), other), finding("/instrument", SamsonRule.OTHER_INSTRUMENT));
        Instrument changed = Instrument.builder()
                .from(STANDARD)
                .addItems(Item.builder()
                        .from(STANDARD.getItems().get(0))
                        .id("one-more")
                        .build())
                .build();
        assertRefused(
                () -> Tally.empty(STANDARD).merge(Tally.empty(changed)),
                finding("/instrument", SamsonRule.INSTRUMENT_CHANGED));
        assertRefused(
                () -> SCORER.score(Tally.empty(changed), Examples.frame("a").build()),
                finding("/instrument", SamsonRule.INSTRUMENT_CHANGED));
        assertRefused(
                () -> SCORER.score(
                        Tally.counter(STANDARD)
                                .add(Examples.sheet("r", "stranger", 3))
                                .toTally(),
                        Examples.frame("a").build()),
                finding("", SamsonRule.PARTY_NOT_INVITED));
    }

    /** Somebody may have handed the link on; the answers count all the same. */
    @Test
    void moreSheetsThanInvitedAreAWarning() {
        Assessment more = Examples.frame("a", "b")
                .addSheets(Examples.sheet("r1", "a", 3), Examples.sheet("r2", "a", 4), Examples.sheet("r3", "b", 4))
                .invited(Map.of("a", 1, "b", 1))
                .build();
        assertThat(AnswerCheck.of(Instrument.standard()).check(more))
                .extracting(Finding::getSeverity, Finding::getRule, Finding::getPath, Finding::getArguments)
                .containsExactly(tuple(
                        Severity.WARNING,
                        SamsonRule.MORE_SHEETS_THAN_INVITED,
                        "/invited/a",
                        Map.of("party", "a", "invited", "1", "sheets", "2")));
        assertThat(Scorer.standard().scoreConfidentially(more).getOverall().getScore())
                .isPresent();
    }

    @Test
    void anAssessmentHasSheetsOrATally() {
        Assessment assessment =
                Examples.frame("a").addSheets(Examples.sheet("r", "a", 3)).build();
        assertRefused(
                () -> SCORER.score(Tally.empty(STANDARD), assessment),
                finding("/sheets", SamsonRule.SHEETS_BESIDE_TALLY));
        assertRefused(
                () -> SCORER.scoreConfidentially(Tally.empty(STANDARD), assessment),
                finding("/sheets", SamsonRule.SHEETS_BESIDE_TALLY));
    }

    @Test
    void anEmptyAssessmentIsScoredAndIncomplete() {
        ConfidentialScorecard scorecard =
                SCORER.scoreConfidentially(Examples.frame("a", "b").build());
        assertThat(scorecard.isComplete()).isFalse();
        assertThat(scorecard.getOverall().getScore()).isEmpty();
        for (Disclosure disclosure : Disclosure.values()) {
            Scorecard disclosed = scorecard.disclose(disclosure);
            assertThat(disclosed.getMissing()).hasSize(14);
            assertThat(disclosed.getWithheld().partyIds()).isEmpty();
            assertThat(disclosed.getStrengths()).isEmpty();
            assertThat(disclosed.getChallenges()).isEmpty();
            assertThat(disclosed.getFocus()).extracting(FocusEntry::getField).containsExactly(ActionField.values());
            assertThat(disclosed.getOverall()).isEqualTo(ShownParts.nothing());
        }
    }

    @Test
    void anInstrumentThatContradictsItself() {
        LocalizedText text = STANDARD.getItems().get(0).getText();
        Item item = Item.builder()
                .id("x")
                .field(ActionField.EQUALITY)
                .value(CoreValue.OPENNESS)
                .text(text)
                .build();
        Instrument.Builder bare = Instrument.builder().id("i").version("1").scale(STANDARD.getScale());
        assertRefused(bare::build, finding("/items", ValueRule.EMPTY));
        assertRefused(
                () -> bare.fields(Set.of(ActionField.EQUALITY, ActionField.ANCHORING))
                        .values(Set.of(CoreValue.DEMOCRACY))
                        .items(List.of(item, item))
                        .build(),
                finding("/items/1/id", ValueRule.DUPLICATE),
                finding("/items", SamsonRule.FIELD_NOT_COVERED),
                finding("/items", SamsonRule.VALUE_NOT_COVERED),
                finding("/items/0", SamsonRule.ITEM_NOT_CLAIMED),
                finding("/items/1", SamsonRule.ITEM_NOT_CLAIMED));
        LocalizedText bokmaal = LocalizedText.builder().putTexts("nb", "Ja.").build();
        assertRefused(
                () -> Instrument.builder()
                        .id("i")
                        .version("1")
                        .scale(STANDARD.getScale())
                        .addFields(ActionField.EQUALITY)
                        .addValues(CoreValue.OPENNESS)
                        .addItems(
                                item,
                                Item.builder().from(item).id("y").text(bokmaal).build())
                        .build(),
                finding("/items/1/text", SamsonRule.LANGUAGES_DIFFER));
    }

    private static Scale scale(int min, int max) {
        return Scale.of(min, max, labels(min, max));
    }

    private static Map<Integer, LocalizedText> labels(int min, int max) {
        LocalizedText label = LocalizedText.builder().putTexts("nb", "Punkt").build();
        Map<Integer, LocalizedText> labels = new TreeMap<>();
        IntStream.rangeClosed(min, max).forEach(point -> labels.put(point, label));
        return labels;
    }

    @Test
    void aScaleOfTheWrongLengthOrWithoutLabels() {
        assertThat(scale(-5, 5).points()).isEqualTo(11);
        assertThat(scale(0, 2).points()).isEqualTo(3);
        assertRefused(() -> scale(0, 1), finding("/max", SamsonRule.SCALE_LENGTH));
        assertRefused(() -> scale(0, 11), finding("/max", SamsonRule.SCALE_LENGTH));
        assertRefused(() -> scale(5, 1), finding("/max", SamsonRule.SCALE_LENGTH));
        assertRefused(
                () -> Scale.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Map.of()),
                finding("/min", ValueRule.OUT_OF_RANGE),
                finding("/max", ValueRule.OUT_OF_RANGE));
        Map<Integer, LocalizedText> misfits = labels(1, 5);
        misfits.put(9, LocalizedText.of("a", "b", "c"));
        assertRefused(
                () -> Scale.of(1, 6, misfits),
                finding("/labels", SamsonRule.LABEL_MISSING),
                finding("/labels/9", SamsonRule.LABEL_OFF_SCALE));
    }

    @Test
    void rulesOutOfRangeOrOrder() {
        assertRefused(
                () -> ScoringRules.builder()
                        .spreadMinimum(1)
                        .developingFrom(BigDecimal.valueOf(80))
                        .shareNeeded(BigDecimal.ZERO)
                        .divergingFrom(BigDecimal.valueOf(-1))
                        .wideSpreadAbove(new BigDecimal("2.01"))
                        .belowExpectationAbove(new BigDecimal("1e999999999"))
                        .build(),
                finding("/spreadMinimum", ValueRule.OUT_OF_RANGE),
                finding("/strengthFrom", SamsonRule.LIMITS_OUT_OF_ORDER),
                finding("/shareNeeded", SamsonRule.LIMIT_OUT_OF_RANGE),
                finding("/divergingFrom", SamsonRule.LIMIT_OUT_OF_RANGE),
                finding("/wideSpreadAbove", SamsonRule.LIMIT_OUT_OF_RANGE),
                finding("/belowExpectationAbove", SamsonRule.LIMIT_OUT_OF_RANGE));
        assertRefused(
                () -> ScoringRules.builder()
                        .developingFrom(BigDecimal.valueOf(75))
                        .build(),
                finding("/strengthFrom", SamsonRule.LIMITS_OUT_OF_ORDER));
        assertThat(ScoringRules.builder()
                        .developingFrom(new BigDecimal("5.00e1"))
                        .shareNeeded(new BigDecimal("0.50"))
                        .build())
                .isEqualTo(ScoringRules.standard())
                .hasToString(ScoringRules.standard().toString());
    }

    @Test
    void limitsLieWithinTheScaleIncludingItsEnds() {
        assertThat(ScoringRules.builder()
                        .developingFrom(BigDecimal.ZERO)
                        .strengthFrom(BigDecimal.valueOf(100))
                        .divergingFrom(BigDecimal.valueOf(100))
                        .shareNeeded(BigDecimal.ONE)
                        .belowExpectationAbove(BigDecimal.TEN)
                        .build()
                        .getStrengthFrom())
                .isEqualTo(BigDecimal.valueOf(100));
        assertRefused(
                () -> ScoringRules.builder()
                        .developingFrom(BigDecimal.valueOf(-1))
                        .strengthFrom(BigDecimal.valueOf(101))
                        .build(),
                finding("/developingFrom", SamsonRule.LIMIT_OUT_OF_RANGE),
                finding("/strengthFrom", SamsonRule.LIMIT_OUT_OF_RANGE));
    }

    @Test
    void labelsInOtherLanguagesThanTheItems() {
        assertRefused(
                () -> Instrument.builder().from(STANDARD).scale(scale(1, 3)).build(),
                finding("/scale/labels/1", SamsonRule.LANGUAGES_DIFFER),
                finding("/scale/labels/2", SamsonRule.LANGUAGES_DIFFER),
                finding("/scale/labels/3", SamsonRule.LANGUAGES_DIFFER));
    }

    @Test
    void partsWithoutUsableIdsOrReasons() {
        assertRefused(
                () -> InstrumentRef.of("a b", ""),
                finding("/id", ValueRule.INVALID_ID),
                finding("/version", ValueRule.INVALID_ID));
        Item first = STANDARD.getItems().get(0);
        assertRefused(() -> Item.builder().from(first).id("#").build(), finding("/id", ValueRule.INVALID_ID));
        assertRefused(
                () -> ScorecardFactory.focusEntry(
                        new PropertyValues().put("field", ActionField.EQUALITY).put("reasons", List.of())),
                finding("/reasons", ValueRule.EMPTY));
        PropertyValues entry = new PropertyValues()
                .put("field", ActionField.EQUALITY)
                .put("reasons", List.of(ShownParts.reason(FocusReasonKind.DIVERGING)));
        assertRefused(
                () -> ScorecardFactory.focusEntry(entry.put("advice", List.of())), finding("/advice", ValueRule.EMPTY));
        assertRefused(
                () -> ScorecardFactory.focusEntry(
                        entry.put("advice", List.of(Advice.EQUAL_TERMS, Advice.TIME_FOR_TRUST, Advice.EQUAL_TERMS))),
                finding("/advice/2", ValueRule.DUPLICATE));
        assertThat(SamsonRule.values())
                .filteredOn(rule -> rule.getSeverity() != Severity.ERROR)
                .containsExactly(SamsonRule.MORE_SHEETS_THAN_INVITED);
    }

    @Test
    void messagesNameTheInstruments() {
        Assessment other = Examples.frame("a")
                .instrument(InstrumentRef.of("samson-standard", "2"))
                .build();
        assertThat(other.check(STANDARD).get(0).message(Locale.ENGLISH))
                .contains("samson-standard 2", "samson-standard 1");
    }

    @Test
    void aShareWithTooManyDigits() {
        ConfidentialScorecard scorecard = Scorer.of(
                        STANDARD,
                        ScoringRules.builder()
                                .shareNeeded(new BigDecimal("1e-999999999"))
                                .build())
                .scoreConfidentially(Examples.nabolaget());
        assertThat(scorecard.isComplete()).isTrue();
    }
}

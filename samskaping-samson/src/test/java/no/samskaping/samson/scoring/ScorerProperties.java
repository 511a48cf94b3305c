package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;

/** What holds of scores for any instrument and any answers. */
class ScorerProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    private static Stream<ConfidentialScore> views(ConfidentialScorecard scorecard) {
        return Stream.of(
                        Stream.of(scorecard.getOverall()),
                        scorecard.getFields().values().stream(),
                        scorecard.getValues().values().stream(),
                        scorecard.getCells().values().stream())
                .flatMap(views -> views);
    }

    private static ConfidentialScorecard score(Answered answered, List<ResponseSheet> sheets) {
        return new Answered(
                        answered.instrument(),
                        Assessment.builder()
                                .from(answered.assessment())
                                .sheets(sheets)
                                .build())
                .score();
    }

    @Property
    void scoresStayOnTheirScale(@ForAll("answered") Answered answered) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        views(answered.score()).forEach(view -> {
            Stream<BigDecimal> scores = Stream.concat(
                    Stream.concat(view.getScore().stream(), view.getGap().stream()),
                    Stream.concat(
                            view.getParties().values().stream().flatMap(party -> party.getScore().stream()),
                            view.getRoles().values().stream().flatMap(role -> role.getScore().stream())));
            assertThat(scores).allMatch(score -> score.signum() >= 0 && score.compareTo(hundred) <= 0);
        });
    }

    @Property
    void theOrderOfSheetsAndPartiesChangesNothing(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<ResponseSheet> sheets = new ArrayList<>(answered.assessment().getSheets());
        List<String> parties = new ArrayList<>(answered.assessment().getPartyIds());
        Collections.shuffle(sheets, random);
        Collections.shuffle(parties, random);
        Answered shuffled = new Answered(
                answered.instrument(),
                Assessment.builder()
                        .from(answered.assessment())
                        .partyIds(parties)
                        .sheets(sheets)
                        .build());
        assertThat(shuffled.score()).isEqualTo(answered.score());
    }

    @Property
    void theOrderOfItemsChangesNoScore(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<Item> items = new ArrayList<>(answered.instrument().getItems());
        Collections.shuffle(items, random);
        Instrument shuffled =
                Instrument.builder().from(answered.instrument()).items(items).build();
        assertThat(new Answered(shuffled, answered.assessment()).score()).isEqualTo(answered.score());
    }

    @Provide
    Arbitrary<Answered> raisable() {
        return Assessments.answered().filter(answered -> !raisable(answered).isEmpty());
    }

    /** A rating below the end of the scale: the sheet and the item. */
    private record Raisable(int sheet, String item, int rating) {}

    private static List<Raisable> raisable(Answered answered) {
        List<Raisable> found = new ArrayList<>();
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        for (int i = 0; i < sheets.size(); i++) {
            for (Map.Entry<String, Answer> answer : sheets.get(i).getAnswers().entrySet()) {
                OptionalInt rating = answer.getValue().getRating();
                if (rating.isPresent()
                        && rating.getAsInt() < answered.instrument().getScale().getMax()) {
                    found.add(new Raisable(i, answer.getKey(), rating.getAsInt()));
                }
            }
        }
        return found;
    }

    @Property
    void aHigherRatingLowersNoScore(@ForAll("raisable") Answered answered, @ForAll int choice) {
        List<ResponseSheet> sheets = new ArrayList<>(answered.assessment().getSheets());
        List<Raisable> choices = raisable(answered);
        Raisable raised = choices.get(Math.floorMod(choice, choices.size()));
        int chosen = raised.sheet();
        Map<String, Answer> answers = new TreeMap<>(sheets.get(chosen).getAnswers());
        answers.put(raised.item(), Answer.of(raised.rating() + 1));
        sheets.set(
                chosen,
                ResponseSheet.builder()
                        .from(sheets.get(chosen))
                        .answers(answers)
                        .build());
        List<ConfidentialScore> before = views(answered.score()).toList();
        List<ConfidentialScore> after = views(score(answered, sheets)).toList();
        for (int i = 0; i < before.size(); i++) {
            ConfidentialScore now = after.get(i);
            assertNotLower(before.get(i).getScore(), now.getScore());
            before.get(i)
                    .getParties()
                    .forEach((party, score) -> assertNotLower(
                            score.getScore(), now.getParties().get(party).getScore()));
        }
    }

    private static void assertNotLower(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(score -> assertThat(after.orElseThrow())
                .usingComparator(BigDecimal::compareTo)
                .isGreaterThanOrEqualTo(score));
    }

    @Provide
    Arbitrary<Answered> withSheets() {
        return Assessments.answered()
                .filter(answered -> !answered.assessment().getSheets().isEmpty());
    }

    @Property
    void theWeightOfAPartyDoesNotDependOnItsRespondents(
            @ForAll("withSheets") Answered answered, @ForAll @IntRange(min = 1, max = 3) int copies) {
        String party = answered.assessment().getSheets().get(0).getPartyId();
        List<ResponseSheet> sheets = new ArrayList<>(answered.assessment().getSheets());
        for (int copy = 0; copy < copies; copy++) {
            String suffix = "-copy" + copy;
            answered.assessment().getSheets().stream()
                    .filter(sheet -> sheet.getPartyId().equals(party))
                    .forEach(sheet -> sheets.add(ResponseSheet.builder()
                            .from(sheet)
                            .respondentId(sheet.getRespondentId() + suffix)
                            .build()));
        }
        List<ConfidentialScore> before = views(answered.score()).toList();
        List<ConfidentialScore> after = views(score(answered, sheets)).toList();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).getScore()).isEqualTo(before.get(i).getScore());
            assertThat(after.get(i).getGap()).isEqualTo(before.get(i).getGap());
            assertThat(after.get(i).getParties().get(party).getScore())
                    .isEqualTo(before.get(i).getParties().get(party).getScore());
        }
    }

    @Property
    void shiftingTheScaleChangesNothing(
            @ForAll("answered") Answered answered, @ForAll @IntRange(min = -900, max = 900) int shift) {
        Scale scale = answered.instrument().getScale();
        Map<Integer, LocalizedText> labels = new LinkedHashMap<>();
        scale.getLabels().forEach((point, label) -> labels.put(point + shift, label));
        Instrument shifted = Instrument.builder()
                .from(answered.instrument())
                .scale(Scale.of(scale.getMin() + shift, scale.getMax() + shift, labels))
                .build();
        List<ResponseSheet> sheets = answered.assessment().getSheets().stream()
                .map(sheet -> {
                    Map<String, Answer> answers = new TreeMap<>();
                    sheet.getAnswers().forEach((item, answer) -> answers.put(item, shift(answer, shift)));
                    return ResponseSheet.builder().from(sheet).answers(answers).build();
                })
                .toList();
        Assessment moved =
                Assessment.builder().from(answered.assessment()).sheets(sheets).build();
        assertThat(new Answered(shifted, moved).score()).isEqualTo(answered.score());
    }

    private static Answer shift(Answer answer, int by) {
        if (answer.getRating().isEmpty()) {
            return answer;
        }
        int rating = answer.getRating().getAsInt() + by;
        return answer.getExpectation().isPresent()
                ? Answer.of(rating, answer.getExpectation().getAsInt() + by)
                : Answer.of(rating);
    }

    @Property
    void newNamesForThePartiesChangeNothingElse(@ForAll("answered") Answered answered) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> parties = answered.assessment().getPartyIds();
        parties.forEach(party -> names.put(party, "p" + (parties.size() - names.size())));
        Assessment renamed = Assessment.builder()
                .from(answered.assessment())
                .partyIds(names.values())
                .sheets(answered.assessment().getSheets().stream()
                        .map(sheet -> ResponseSheet.builder()
                                .from(sheet)
                                .partyId(names.get(sheet.getPartyId()))
                                .build())
                        .toList())
                .build();
        List<ConfidentialScore> before = views(answered.score()).toList();
        List<ConfidentialScore> after =
                views(new Answered(answered.instrument(), renamed).score()).toList();
        for (int i = 0; i < before.size(); i++) {
            Map<String, ConfidentialPartyScore> expected = new TreeMap<>();
            before.get(i).getParties().forEach((party, score) -> expected.put(names.get(party), score));
            assertThat(after.get(i))
                    .isEqualTo(ImmutableConfidentialScore.builder()
                            .from(before.get(i))
                            .parties(expected)
                            .build());
        }
    }

    @Provide
    Arbitrary<Scorecard> standard() {
        return Assessments.answered().flatMap(answered -> Arbitraries.of(Disclosure.class)
                .map(disclosure -> answered.score().disclose(disclosure)));
    }

    private static DoubleStream shown(Score score) {
        return DoubleStream.concat(
                score.getScore().stream(),
                score.getParties().values().stream().flatMapToDouble(party -> party.getScore().stream()));
    }

    /** With the standard limits, 50 and 75; a score that is shown can be rounded by 0.05. */
    @Property
    void statesFollowFromTheScoresThatAreShown(@ForAll("standard") Scorecard shown) {
        double rounded = shown.getDisclosure() == Disclosure.OPEN ? 0 : 0.05;
        boolean hidden = !shown.getWithheld().getParties().isEmpty();
        shown.getFields().forEach((field, score) -> {
            State state = shown.getFieldStates().get(field);
            if (shown(score).anyMatch(one -> one < 50 - rounded)) {
                assertThat(state).isEqualTo(State.CHALLENGE);
            } else if (shown(score).allMatch(one -> one > 50 + rounded)) {
                double forAll = score.getScore().orElse(0);
                assertThat(state)
                        .isIn(
                                hidden
                                        ? List.of(State.UNDECIDED)
                                        : score.getScore().isEmpty()
                                                ? List.of(State.UNDEFINED)
                                                : forAll > 75 + rounded
                                                        ? List.of(State.STRENGTH)
                                                        : forAll < 75 - rounded
                                                                ? List.of(State.DEVELOPING)
                                                                : List.of(State.STRENGTH, State.DEVELOPING));
            }
            assertThat(shown.getChallenges().contains(field)).isEqualTo(state == State.CHALLENGE);
            assertThat(shown.getStrengths().contains(field)).isEqualTo(state == State.STRENGTH);
        });
    }

    @Property
    void theFocusListStartsWithTheLowestParty(@ForAll("standard") Scorecard shown) {
        List<Double> lowest = shown.getFocus().stream()
                .map(entry -> shown.getFields().get(entry.getField()).getParties().values().stream()
                        .flatMapToDouble(party -> party.getScore().stream())
                        .min()
                        .orElse(101))
                .toList();
        for (int i = 1; i < lowest.size(); i++) {
            assertThat(lowest.get(i)).isGreaterThanOrEqualTo(lowest.get(i - 1));
        }
    }

    /** Advice is on the entry's field or on every field, its first piece answers a reason, and only challenges have any. */
    @Property
    void adviceIsOnWhatIsInNeedOfIt(@ForAll("standard") Scorecard shown) {
        assertThat(shown.getFocus()).allSatisfy(entry -> {
            assertThat(entry.getAdvice()).doesNotHaveDuplicates().allMatch(advice -> advice.getTargets()
                    .contains(AdviceTarget.of(entry.getField())));
            assertThat(entry.getReasons())
                    .anyMatch(reason -> reason.getReason().getTopic()
                            == entry.getAdvice().get(0).getTopic());
        });
        assertThat(shown.getValueAdvice().keySet()).containsExactlyElementsOf(shown.valuesIn(State.CHALLENGE));
        shown.getValueAdvice().forEach((value, list) -> assertThat(list)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(advice -> advice.getTargets().contains(AdviceTarget.of(value))));
    }
}

package no.samskaping.samson.arbitraries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.Sector;
import no.samskaping.model.arbitraries.Texts;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.Phase;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.samson.scoring.Weighting;

/** Generators of SAMSON's types: instruments, answers, sheets, assessments, scorecards. */
public final class Assessments {
    private Assessments() {}

    /** Texts in the given languages. */
    private static Arbitrary<LocalizedText> texts(List<String> languages) {
        return Texts.texts()
                .filter(text -> !text.isBlank())
                .list()
                .ofSize(languages.size())
                .map(words -> {
                    Map<String, String> texts = new TreeMap<>();
                    IntStream.range(0, languages.size()).forEach(i -> texts.put(languages.get(i), words.get(i)));
                    return LocalizedText.builder().putAllTexts(texts).build();
                });
    }

    private static Arbitrary<Scale> scales(List<String> languages) {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(3, 11),
                        texts(languages).list().ofSize(11))
                .as((min, points, labels) -> {
                    Map<Integer, LocalizedText> byPoint = new TreeMap<>();
                    IntStream.range(0, points).forEach(i -> byPoint.put(min + i, labels.get(i)));
                    return Scale.of(min, min + points - 1, byPoint);
                });
    }

    private static Arbitrary<Item> items(List<String> languages) {
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.of(ActionField.class),
                        Arbitraries.of(CoreValue.class),
                        texts(languages))
                .as((id, field, value, text) -> Item.builder()
                        .id(id)
                        .field(field)
                        .value(value)
                        .text(text)
                        .build());
    }

    /** Instruments with any number of items a cell, scales of 3 to 11 points, whole grids and parts of them. */
    public static Arbitrary<Instrument> instruments() {
        return Arbitraries.subsetOf("nb", "nn", "en", "se").ofMinSize(1).flatMap(tags -> {
            List<String> languages = List.copyOf(tags);
            return Combinators.combine(
                            Texts.ids(),
                            Texts.ids(),
                            scales(languages),
                            items(languages)
                                    .list()
                                    .uniqueElements(Item::getId)
                                    .ofMinSize(1)
                                    .ofMaxSize(12))
                    .as((id, version, scale, items) -> Instrument.builder()
                            .id(id)
                            .version(version)
                            .scale(scale)
                            .fields(items.stream().map(Item::getField).toList())
                            .values(items.stream().map(Item::getValue).toList())
                            .items(items)
                            .build());
        });
    }

    /** The standard instrument, and generated ones. */
    public static Arbitrary<Instrument> allInstruments() {
        return Arbitraries.oneOf(Arbitraries.just(Instrument.standard()), instruments());
    }

    /** Answers of every kind on a scale. */
    public static Arbitrary<Answer> answers(Scale scale) {
        Arbitrary<Integer> points = Arbitraries.integers().between(scale.getMin(), scale.getMax());
        return Arbitraries.frequencyOf(
                Tuple.of(7, points.map(Answer::of)),
                Tuple.of(2, Combinators.combine(points, points).as(Answer::of)),
                Tuple.of(1, Arbitraries.of(Answer.dontKnow(), Answer.notApplicable())));
    }

    /** Sheets of one respondent, from hardly any answers to all. */
    public static Arbitrary<ResponseSheet> sheets(Instrument instrument, List<String> parties) {
        List<String> ids = instrument.getItems().stream().map(Item::getId).toList();
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.of(parties),
                        Arbitraries.subsetOf(CitizenRole.values()),
                        Arbitraries.integers().between(0, ids.size()),
                        answers(instrument.getScale()).list().ofSize(ids.size()),
                        Arbitraries.randomValue(Random::nextLong))
                .as((respondent, party, roles, left, answers, seed) -> {
                    List<Integer> order = new ArrayList<>(
                            IntStream.range(0, ids.size()).boxed().toList());
                    Collections.shuffle(order, new Random(seed));
                    int answered = seed % 2 == 0 ? ids.size() : left;
                    Map<String, Answer> chosen = new LinkedHashMap<>();
                    order.stream().limit(answered).forEach(i -> chosen.put(ids.get(i), answers.get(i)));
                    return ResponseSheet.builder()
                            .respondentId(respondent)
                            .partyId(party)
                            .roles(roles)
                            .answers(chosen)
                            .build();
                });
    }

    /** Assessments of an instrument, with parties that nobody answers for and parties of many respondents. */
    public static Arbitrary<Assessment> assessments(Instrument instrument) {
        return assessments(instrument, 8);
    }

    /** Assessments of an instrument with a bounded number of sheets. */
    public static Arbitrary<Assessment> assessments(Instrument instrument, int mostSheets) {
        return Texts.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(5).flatMap(parties -> Combinators.combine(
                        Texts.ids(),
                        Texts.ids(),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(Disclosure.class).optional(),
                        Texts.dates(),
                        sheets(instrument, parties)
                                .list()
                                .uniqueElements(ResponseSheet::getRespondentId)
                                .ofMaxSize(mostSheets))
                .as((id, collaboration, phase, disclosure, date, sheets) -> Assessment.builder()
                        .id(id)
                        .collaborationId(collaboration)
                        .instrument(instrument.ref())
                        .phase(phase)
                        .disclosure(disclosure)
                        .date(date)
                        .partyIds(new LinkedHashSet<>(parties))
                        .sheets(sheets)
                        .build()));
    }

    /** An instrument and an assessment that answers it. */
    public record Answered(Instrument instrument, Assessment assessment) {
        /** Scored by the standard rules. */
        public ConfidentialScorecard score() {
            return Scorer.of(instrument, ScoringRules.standard()).scoreConfidentially(assessment);
        }
    }

    /** Assessments together with their instruments, the standard one and others. */
    public static Arbitrary<Answered> answered() {
        return allInstruments()
                .flatMap(instrument -> assessments(instrument).map(assessment -> new Answered(instrument, assessment)));
    }

    /** Rules of every kind that a builder accepts. */
    public static Arbitrary<ScoringRules> scoringRules() {
        Arbitrary<BigDecimal> low = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(49))
                .ofScale(2);
        Arbitrary<BigDecimal> high = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(50), BigDecimal.valueOf(100))
                .ofScale(2);
        Arbitrary<BigDecimal> share =
                Arbitraries.integers().between(1, 100).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        return Combinators.combine(
                        Arbitraries.of(Weighting.class),
                        share,
                        low,
                        high,
                        high,
                        share,
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.subsetOf(FocusReasonKind.values()))
                .as((weighting, needed, developing, strength, diverging, spread, minimum, triggers) ->
                        ScoringRules.builder()
                                .weighting(weighting)
                                .shareNeeded(needed)
                                .developingFrom(developing)
                                .strengthFrom(strength)
                                .divergingFrom(diverging)
                                .wideSpreadAbove(spread)
                                .spreadMinimum(minimum)
                                .belowExpectationAbove(spread)
                                .focusTriggers(triggers)
                                .build());
    }

    /** Scorecards by the standard rules and by others, with sectors for some of the parties. */
    public static Arbitrary<ConfidentialScorecard> scorecards() {
        Arbitrary<Answered> many = assessments(Instrument.standard(), 30)
                .map(assessment -> new Answered(Instrument.standard(), assessment));
        return Combinators.combine(
                        Arbitraries.oneOf(answered(), many),
                        Arbitraries.oneOf(Arbitraries.just(ScoringRules.standard()), scoringRules()),
                        Arbitraries.of(Sector.class).optional().list().ofSize(5))
                .as((answered, rules, sectors) -> {
                    Map<String, Sector> sectorOfParty = new TreeMap<>();
                    List<String> parties = answered.assessment().getPartyIds();
                    for (int i = 0; i < parties.size(); i++) {
                        String party = parties.get(i);
                        sectors.get(i).ifPresent(sector -> sectorOfParty.put(party, sector));
                    }
                    return Scorer.of(answered.instrument(), rules)
                            .withSectors(sectorOfParty)
                            .scoreConfidentially(answered.assessment());
                });
    }

    /** Scorecards as they may be shown, on all terms. */
    public static Arbitrary<Scorecard> disclosedScorecards() {
        return Combinators.combine(scorecards(), Arbitraries.of(Disclosure.class))
                .as(ConfidentialScorecard::disclose);
    }
}

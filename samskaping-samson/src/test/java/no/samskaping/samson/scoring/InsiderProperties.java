package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;

/** What somebody can work out who knows the own answers, which items others left out, and everything that is shown. */
class InsiderProperties {
    /** An instrument of a few items, with three or five points. */
    static Instrument few(int fields, int values, int points) {
        SortedMap<Integer, LocalizedText> labels = new TreeMap<>();
        for (int point = 1; point <= points; point++) {
            labels.put(point, LocalizedText.of("p" + point, "p" + point, "p" + point));
        }
        List<Item> items = Instrument.standard().getItems().stream()
                .filter(item ->
                        item.getField().ordinal() < fields && item.getValue().ordinal() < values)
                .toList();
        return Instrument.builder()
                .id("few-" + fields + "-" + values + "-" + points)
                .version("1")
                .scale(Scale.of(1, points, labels))
                .fields(Set.of(ActionField.values()).stream()
                        .filter(field -> field.ordinal() < fields)
                        .toList())
                .values(Set.of(CoreValue.values()).stream()
                        .filter(value -> value.ordinal() < values)
                        .toList())
                .items(items)
                .build();
    }

    /** Parties of one to seven, of whom some left items out. */
    static Assessment assessment(Instrument instrument, int parties, double leftOut, Random random) {
        List<ResponseSheet> sheets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            ids.add("p" + party);
            int respondents = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(random.nextBoolean() ? 2 : 7);
            int tendency = random.nextInt(instrument.getScale().points());
            for (int i = 0; i < respondents; i++) {
                ResponseSheet.Builder sheet = ResponseSheet.builder()
                        .respondentId("p" + party + "-" + i)
                        .partyId("p" + party);
                instrument.getItems().forEach(item -> {
                    if (random.nextDouble() >= leftOut) {
                        int point = random.nextInt(3) == 0
                                ? random.nextInt(instrument.getScale().points())
                                : tendency;
                        sheet.putAnswers(
                                item.getId(), Answer.of(instrument.getScale().getMin() + point));
                    }
                });
                sheets.add(sheet.build());
            }
        }
        return Examples.frame(ids.toArray(String[]::new))
                .instrument(instrument.ref())
                .sheets(sheets)
                .build();
    }

    @Property(tries = 400)
    void noOtherPartyIsNarrowedToLessThanTheProtectionWidth(
            @ForAll @IntRange(min = 1, max = 3) int fields,
            @ForAll @IntRange(min = 1, max = 2) int values,
            @ForAll boolean threePoints,
            @ForAll @IntRange(min = 1, max = 6) int parties,
            @ForAll Weighting weighting,
            @ForAll boolean leavesOut,
            @ForAll long seed) {
        Random random = new Random(seed);
        Instrument instrument = few(fields, values, threePoints ? 3 : 5);
        Assessment assessment = assessment(instrument, parties, leavesOut ? 0.15 : 0, random);
        ScoringRules rules = ScoringRules.builder().weighting(weighting).build();
        for (Disclosure disclosure : List.of(Disclosure.K3, Disclosure.K5, Disclosure.K6)) {
            Scorecard released =
                    Scorer.of(instrument, rules).scoreConfidentially(assessment).disclose(disclosure);
            List<String> insiders = new ArrayList<>(List.of(""));
            Map<String, String> partyOf = new HashMap<>();
            assessment.getSheets().forEach(sheet -> {
                insiders.add(sheet.getRespondentId());
                partyOf.put(sheet.getRespondentId(), sheet.getPartyId());
            });
            String insider = insiders.get(random.nextInt(insiders.size()));
            String own = partyOf.getOrDefault(insider, "");
            new SheetAttacker(released, instrument, assessment, rules, insider)
                    .uncertainty()
                    .forEach((what, width) -> {
                        if (own.isEmpty() || !what.startsWith(own + " ")) {
                            assertThat(width)
                                    .as("%s under %s for %s", what, disclosure, insider)
                                    .isGreaterThan(Suppression.PROTECTION_WIDTH - 2);
                        }
                    });
        }
    }
}

package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Two releases together tell nothing of the sheets that came in between. */
class ReleasesTest {
    private static final Instrument STANDARD = Instrument.standard();

    private static ResponseSheet sheet(String party, int number, Random random) {
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId(party + number).partyId(party);
        STANDARD.getItems().forEach(item -> sheet.putAnswers(item.getId(), Answer.of(1 + random.nextInt(5))));
        return sheet.build();
    }

    private static List<ResponseSheet> sheets(String party, int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> sheet(party, i, random)).toList();
    }

    private static Scorecard release(List<ResponseSheet> sheets, Map<String, Integer> released, Disclosure disclosure) {
        String[] parties =
                sheets.stream().map(ResponseSheet::getPartyId).distinct().toArray(String[]::new);
        Assessment assessment =
                Examples.frame(parties).sheets(sheets).released(released).build();
        return Scorer.standard().scoreConfidentially(assessment).disclose(disclosure);
    }

    /** How many answers of a fourth sheet follow from the cells of both releases. */
    private static int recovered(Scorecard first, Scorecard second, ResponseSheet late) {
        int recovered = 0;
        for (var item : STANDARD.getItems()) {
            var before = first.getCells().get(item.cell()).getParties().get("a");
            var after = second.getCells().get(item.cell()).getParties().get("a");
            if (before != null && after != null) {
                double score = 4 * after.getScore().orElseThrow()
                        - 3 * before.getScore().orElseThrow();
                if (Math.round(score / 25) + 1
                        == late.getAnswers().get(item.getId()).getRating().orElseThrow()) {
                    recovered++;
                }
            }
        }
        return recovered;
    }

    @Test
    void noAnswerOfALateSheetIsRecovered() {
        int withoutRecord = 0;
        int withRecord = 0;
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<ResponseSheet> first = sheets("a", 3, random);
            ResponseSheet late = sheet("a", 3, random);
            List<ResponseSheet> second = new ArrayList<>(first);
            second.add(late);
            Scorecard before = release(first, Map.of(), Disclosure.K3);
            withoutRecord += recovered(before, release(second, Map.of(), Disclosure.K3), late);
            Scorecard after = release(second, Map.of("a", 3), Disclosure.K3);
            withRecord += recovered(before, after, late);
            assertThat(after.getWithheld().getParties())
                    .extracting(WithheldParty::getPartyId, WithheldParty::getReasons)
                    .containsExactly(tuple("a", Set.of(WithheldReason.TOO_FEW_NEW_ANSWERS)));
            assertThat(after.getOverall().getScore()).isEmpty();
        }
        // The attack works where the host does not write down what it released.
        assertThat(withoutRecord).isEqualTo(840);
        assertThat(withRecord).isZero();
    }

    @Test
    void aPartyWithoutNewSheetsIsShownAgain() {
        List<ResponseSheet> sheets = sheets("a", 4, new Random(1));
        Scorecard before = release(sheets, Map.of(), Disclosure.K3);
        assertThat(release(sheets, Map.of("a", 4), Disclosure.K3)).isEqualTo(before);
    }

    @Test
    void aPartyWithEnoughNewSheetsIsShown() {
        List<ResponseSheet> sheets = sheets("a", 7, new Random(2));
        Scorecard after = release(sheets, Map.of("a", 4), Disclosure.K3);
        assertThat(after.getWithheld().getParties()).isEmpty();
        assertThat(after.getCells().values())
                .allSatisfy(cell -> assertThat(cell.getParties()).containsKey("a"));
        assertThat(release(sheets, Map.of("a", 5), Disclosure.K3).getWithheld().partyIds())
                .containsExactly("a");
        // Of sheets that were taken away, the earlier release still tells.
        assertThat(release(sheets, Map.of("a", 12), Disclosure.K3).getWithheld().partyIds())
                .containsExactly("a");
    }

    /** Of three new sheets only one may have rated an item. */
    @Test
    void incompleteNewSheetsCanBeTooFewForACell() {
        Random random = new Random(3);
        List<ResponseSheet> sheets = new ArrayList<>(sheets("a", 4, random));
        for (int i = 4; i < 7; i++) {
            ResponseSheet whole = sheet("a", i, random);
            ResponseSheet.Builder some =
                    ResponseSheet.builder().respondentId("a" + i).partyId("a");
            whole.getAnswers().forEach((item, answer) -> {
                if (!item.startsWith("equality")) {
                    some.putAnswers(item, answer);
                }
            });
            sheets.add(some.build());
        }
        Scorecard after = release(sheets, Map.of("a", 4), Disclosure.K3);
        assertThat(after.getWithheld().party("a").orElseThrow().getReasons())
                .contains(WithheldReason.TOO_FEW_NEW_ANSWERS);
    }

    /** The total of four withheld parties less that of three is the fourth. */
    @Test
    void totalsBesideWithheldPartiesAreShownOnceOnly() {
        Random random = new Random(4);
        List<ResponseSheet> first = new ArrayList<>();
        for (String party : List.of("b", "c", "d")) {
            first.add(sheet(party, 0, random));
        }
        first.addAll(sheets("a", 3, random));
        Scorecard before = release(first, Map.of(), Disclosure.K3);
        assertThat(before.getOverall().getScore()).isPresent();
        List<ResponseSheet> second = new ArrayList<>(first);
        second.add(sheet("e", 0, random));
        assertThat(release(second, Map.of(), Disclosure.K3).getOverall().getScore())
                .isPresent();
        Scorecard after = release(second, Map.of("a", 3, "b", 1, "c", 1, "d", 1), Disclosure.K3);
        assertThat(after.getOverall().getScore()).isEmpty();
        assertThat(after.getWithheld().getTotals()).containsExactly(WithheldReason.PROTECTS_ANOTHER);
        assertThat(after.getOverall().getParties()).containsOnlyKeys("a");
    }

    @Test
    void openDisclosureIgnoresReleases() {
        List<ResponseSheet> sheets = sheets("a", 4, new Random(5));
        assertThat(release(sheets, Map.of("a", 3), Disclosure.OPEN))
                .isEqualTo(release(sheets, Map.of(), Disclosure.OPEN));
    }
}

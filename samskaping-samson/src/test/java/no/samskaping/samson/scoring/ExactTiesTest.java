package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Numbers that are exactly at a limit are decided as such, though none of their parts is a short decimal. */
class ExactTiesTest {
    /** One field with some of the standard items. */
    private static Instrument field(int items) {
        return Instrument.builder()
                .from(Instrument.standard())
                .id("field-" + items)
                .fields(List.of(ActionField.EQUALITY))
                .values(List.of(CoreValue.values()).subList(0, items))
                .items(Instrument.standard().getItems().subList(0, items))
                .build();
    }

    /** By item the ratings of all respondents of one party. */
    private static List<ResponseSheet> sheets(Instrument instrument, String party, int[]... ratings) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int respondent = 0; respondent < ratings[0].length; respondent++) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId(party + respondent).partyId(party);
            for (int item = 0; item < ratings.length; item++) {
                if (ratings[item][respondent] > 0) {
                    sheet.putAnswers(instrument.getItems().get(item).getId(), Answer.of(ratings[item][respondent]));
                }
            }
            sheets.add(sheet.build());
        }
        return sheets;
    }

    private static Assessment.Builder frame(Instrument instrument, String... parties) {
        return Examples.frame(parties).instrument(instrument.ref());
    }

    private static ConfidentialPartyScore equality(int[]... ratings) {
        Instrument instrument = field(ratings.length);
        return Scorer.of(instrument, ScoringRules.standard())
                .scoreConfidentially(frame(instrument, "a")
                        .sheets(sheets(instrument, "a", ratings))
                        .build())
                .getFields()
                .get(ActionField.EQUALITY)
                .getParties()
                .get("a");
    }

    @Test
    void anAgreementOfExactlyZeroIsNotPolarised() {
        ConfidentialPartyScore score =
                equality(new int[] {1, 1, 1, 1, 4}, new int[] {1, 1, 2, 2, 5}, new int[] {1, 1, 2, 5, 5});
        assertThat(score.getAgreement().orElseThrow()).isEqualByComparingTo("0");
        assertThat(score.getSigns()).doesNotContain(SpreadSign.POLARISED);
    }

    /** Average deviations of six respondents are sixths and eighteenths; the three together are exactly 12/5. */
    @Test
    void anAverageDeviationOfExactlyTheLimitIsNotWide() {
        int found = 0;
        for (int[] first : combinations(5)) {
            for (int[] second : combinations(5)) {
                if (deviation(first) + deviation(second) == 2 * 4 * 5) {
                    ConfidentialPartyScore score = equality(first, second);
                    assertThat(score.getSpread().orElseThrow()).isEqualByComparingTo("0.8");
                    assertThat(score.getSigns()).doesNotContain(SpreadSign.WIDE);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** The sum of |n x - sum|: the average deviation times n², in whole numbers. */
    private static int deviation(int[] ratings) {
        int sum = 0;
        for (int rating : ratings) {
            sum += rating;
        }
        int deviation = 0;
        for (int rating : ratings) {
            deviation += Math.abs(ratings.length * rating - sum);
        }
        return deviation;
    }

    private static List<int[]> combinations(int size) {
        List<int[]> all = new ArrayList<>();
        fill(new int[size], 0, 1, all);
        return all;
    }

    private static void fill(int[] ratings, int place, int lowest, List<int[]> all) {
        if (place == ratings.length) {
            all.add(ratings.clone());
            return;
        }
        for (int rating = lowest; rating <= 5; rating++) {
            ratings[place] = rating;
            fill(ratings, place + 1, rating, all);
        }
    }

    /** One party of n respondents and one of a single respondent, with scores whose difference is exactly 25. */
    @Test
    void aGapOfExactlyTheLimitIsDiverging() {
        int found = 0;
        for (int respondents : new int[] {3, 7, 11}) {
            for (int sum = respondents; sum <= 5 * respondents; sum++) {
                for (int other : new int[] {3, 7, 11}) {
                    for (int otherSum = other; otherSum <= 5 * other; otherSum++) {
                        // sum / respondents - otherSum / other is exactly one point of the scale.
                        if (sum * other - otherSum * respondents == respondents * other) {
                            assertDiverging(respondents, sum, other, otherSum);
                            found++;
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    private static void assertDiverging(int respondents, int sum, int other, int otherSum) {
        Instrument instrument = field(1);
        List<ResponseSheet> sheets = new ArrayList<>(sheets(instrument, "a", spread(respondents, sum)));
        sheets.addAll(sheets(instrument, "b", spread(other, otherSum)));
        Scorecard shown = Scorer.of(instrument, ScoringRules.standard())
                .scoreConfidentially(frame(instrument, "a", "b").sheets(sheets).build())
                .disclose(Disclosure.K3);
        assertThat(shown.getFields().get(ActionField.EQUALITY).getGap()).hasValue(25);
        assertThat(shown.getFocus()).anySatisfy(entry -> assertThat(entry.getReasons())
                .extracting(reason -> reason.getReason())
                .contains(FocusReasonKind.DIVERGING));
    }

    /** So many ratings with a sum. */
    private static int[] spread(int respondents, int sum) {
        int[] ratings = new int[respondents];
        for (int i = 0; i < respondents; i++) {
            ratings[i] = (sum - sumOf(ratings)) / (respondents - i);
        }
        return ratings;
    }

    private static int sumOf(int[] ratings) {
        int sum = 0;
        for (int rating : ratings) {
            sum += rating;
        }
        return sum;
    }
}

package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;

/**
 * Somebody who tries all answers that a party can have given, and keeps those that look the same: how many answers to one
 * item follow from spread, agreement and signs that do not follow from the scores alone.
 */
class SpreadAttackTest {
    /** All histograms with a number of answers and a sum. */
    private static List<long[]> histograms(int points, int answers, int sum) {
        List<long[]> all = new ArrayList<>();
        fill(new long[points], 0, answers, sum, all);
        return all;
    }

    private static void fill(long[] counts, int point, int answers, int sum, List<long[]> all) {
        if (point == counts.length - 1) {
            if (point * answers == sum) {
                counts[point] = answers;
                all.add(counts.clone());
            }
            return;
        }
        for (int here = 0; here <= answers && here * point <= sum; here++) {
            counts[point] = here;
            fill(counts, point + 1, answers - here, sum - here * point, all);
        }
    }

    private static Assessment party(Instrument instrument, List<long[]> answers, int respondents) {
        List<ResponseSheet.Builder> sheets = new ArrayList<>();
        for (int i = 0; i < respondents; i++) {
            sheets.add(ResponseSheet.builder().respondentId("r" + i).partyId("a"));
        }
        for (int item = 0; item < answers.size(); item++) {
            int next = 0;
            for (int point = 0; point < answers.get(item).length; point++) {
                for (long count = answers.get(item)[point]; count > 0; count--) {
                    sheets.get(next++)
                            .putAnswers(
                                    instrument.getItems().get(item).getId(),
                                    Answer.of(instrument.getScale().getMin() + point));
                }
            }
        }
        return Examples.frame("a")
                .instrument(instrument.ref())
                .sheets(sheets.stream().map(ResponseSheet.Builder::build).toList())
                .build();
    }

    /** What would be shown without a guard: one decimal, and the signs of items from ten respondents. */
    private static String unguarded(ConfidentialScorecard scorecard, int respondents) {
        StringBuilder looks = new StringBuilder();
        List<ConfidentialScore> views = new ArrayList<>(List.of(scorecard.getOverall()));
        views.addAll(scorecard.getFields().values());
        views.addAll(scorecard.getValues().values());
        views.addAll(scorecard.getCells().values());
        for (ConfidentialScore view : views) {
            ConfidentialPartyScore party = view.getParties().get("a");
            if (view.getItems() > 1) {
                looks.append(party.getExactSpread().orElseThrow().rounded(1))
                        .append(party.getExactAgreement().orElseThrow().rounded(1))
                        .append(party.getSigns());
            } else if (respondents >= 10) {
                looks.append(party.getSigns());
            }
            looks.append(';');
        }
        return looks.toString();
    }

    private record Told(int parties, int withSpread, int cells, int unguardedCells) {}

    private static Told attack(Instrument instrument, int respondents, int tries, Disclosure disclosure, long seed) {
        Random random = new Random(seed);
        int points = instrument.getScale().points();
        int items = instrument.getItems().size();
        int withSpread = 0;
        int told = 0;
        int toldUnguarded = 0;
        for (int i = 0; i < tries; i++) {
            List<long[]> truth = new ArrayList<>();
            int mood = random.nextInt(points);
            for (int item = 0; item < items; item++) {
                long[] counts = new long[points];
                for (int r = 0; r < respondents; r++) {
                    counts[random.nextInt(3) == 0 ? random.nextInt(points) : mood]++;
                }
                truth.add(counts);
            }
            List<Integer> sums = truth.stream().map(SpreadAttackTest::sum).toList();
            ConfidentialScorecard exact = Scorer.of(instrument, ScoringRules.standard())
                    .scoreConfidentially(party(instrument, truth, respondents));
            Scorecard shown = exact.disclose(disclosure);
            String free = unguarded(exact, respondents);
            boolean hasSpread =
                    shown.getOverall().getParties().get("a").getSpread().isPresent();
            withSpread += hasSpread ? 1 : 0;
            List<List<long[]>> worlds = worlds(points, respondents, sums);
            List<List<long[]>> sameGuarded = new ArrayList<>();
            List<List<long[]>> sameFree = new ArrayList<>();
            for (List<long[]> world : worlds) {
                ConfidentialScorecard possible = Scorer.of(instrument, ScoringRules.standard())
                        .scoreConfidentially(party(instrument, world, respondents));
                if (unguarded(possible, respondents).equals(free)) {
                    sameFree.add(world);
                }
                // Where a spread is shown, others with the same figures would show the same.
                if (!hasSpread || unguarded(possible, respondents).equals(free)) {
                    sameGuarded.add(world);
                }
            }
            told += told(worlds, sameGuarded, truth);
            toldUnguarded += told(worlds, sameFree, truth);
        }
        return new Told(tries, withSpread, told, toldUnguarded);
    }

    private static int sum(long[] counts) {
        return IntStream.range(0, counts.length)
                .map(point -> (int) (point * counts[point]))
                .sum();
    }

    private static List<List<long[]>> worlds(int points, int respondents, List<Integer> sums) {
        List<List<long[]>> worlds = List.of(List.of());
        for (int sum : sums) {
            List<List<long[]>> longer = new ArrayList<>();
            for (List<long[]> world : worlds) {
                for (long[] histogram : histograms(points, respondents, sum)) {
                    List<long[]> next = new ArrayList<>(world);
                    next.add(histogram);
                    longer.add(next);
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    /**
     * How many items have one possible histogram left that had several, for an outsider or for one of the respondents, who
     * takes away the own answer.
     */
    private static int told(List<List<long[]>> before, List<List<long[]>> after, List<long[]> truth) {
        int told = 0;
        for (int item = 0; item < truth.size(); item++) {
            boolean isTold = possible(before, item, -1) > 1 && possible(after, item, -1) == 1;
            for (int own = 0; own < truth.get(item).length; own++) {
                if (truth.get(item)[own] > 0) {
                    isTold |= possible(before, item, own) > 1 && possible(after, item, own) == 1;
                }
            }
            told += isTold ? 1 : 0;
        }
        return told;
    }

    /** The different answers to an item, of those worlds in which somebody gave the own answer. */
    private static int possible(List<List<long[]>> worlds, int item, int own) {
        Set<String> different = new HashSet<>();
        for (List<long[]> world : worlds) {
            if (own < 0 || world.get(item)[own] > 0) {
                different.add(Arrays.toString(world.get(item)));
            }
        }
        return different.size();
    }

    /** Without the guard this attack succeeds; with it, never. */
    @Test
    void theShownSpreadDoesNotDetermineTheAnswersToAnItem() {
        int unguarded = 0;
        int shown = 0;
        for (int respondents : new int[] {5, 6, 10, 12}) {
            Told told = attack(InsiderProperties.few(2, 2, 3), respondents, 60, Disclosure.K5, respondents);
            assertThat(told.cells())
                    .as("%s respondents, three points", respondents)
                    .isZero();
            unguarded += told.unguardedCells();
            shown += told.withSpread();
        }
        Told five = attack(InsiderProperties.few(1, 3, 5), 6, 20, Disclosure.K3, 7);
        assertThat(five.cells()).isZero();
        unguarded += five.unguardedCells();
        assertThat(unguarded).isGreaterThan(50);
        assertThat(shown).isPositive();
    }

    /** With one item an average deviation and an agreement beside the mean tell most answers of five people. */
    @Test
    void theSpreadOfASingleItemIsNeverShown() {
        Instrument one = InsiderProperties.few(1, 1, 5);
        Item item = one.getItems().get(0);
        for (long[] counts : histograms(5, 12, 24)) {
            Scorecard shown = Scorer.of(one, ScoringRules.standard())
                    .score(Assessment.builder()
                            .from(party(one, List.of(counts), 12))
                            .disclosure(Disclosure.K5)
                            .build());
            PartyScore cell = shown.getCells().get(item.cell()).getParties().get("a");
            assertThat(cell.getSpread()).isEmpty();
            assertThat(cell.getAgreement()).isEmpty();
            assertThat(shown.getOverall().getParties().get("a").getSpread()).isEmpty();
        }
    }
}

package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The edges of counting: too many, too large, tampered with. */
class TallyTest {
    private static final Instrument STANDARD = Instrument.standard();
    private static final Layout LAYOUT = Layout.of(STANDARD);

    @Test
    void tooManySheetsAreAnErrorAndChangeNothing() {
        Tally tally = Tally.empty(STANDARD).add(Examples.sheet("r", "a", 5));
        long sheets = 1;
        while (sheets <= Long.MAX_VALUE / LAYOUT.largestStep() / 2) {
            tally.merge(tally);
            sheets *= 2;
        }
        assertThat(tally.sheets()).isEqualTo(sheets);
        Scorecard full = Scorer.of(STANDARD, ScoringRules.standard())
                .score(tally, Examples.frame("a").build());
        assertThat(full.getOverall().getScore().orElseThrow()).isEqualByComparingTo("100");
        assertThat(full.getOverall().getParties().get("a").getSpread().orElseThrow())
                .isEqualByComparingTo("0");
        assertThatThrownBy(() -> tally.merge(tally)).isInstanceOf(ArithmeticException.class);
        assertThat(tally.sheets()).isEqualTo(sheets);
    }

    @Test
    void oneSheetTooManyIsAnError() throws Exception {
        long most = Long.MAX_VALUE / LAYOUT.largestStep();
        Tally tally = Tally.of(LAYOUT, Map.of(new Group("a", 0), silent(most - 1)));
        ResponseSheet sheet = Examples.sheet("r", "a", 5);
        tally.add(sheet);
        assertThat(tally.sheets()).isEqualTo(most);
        assertThatThrownBy(() -> tally.add(sheet)).isInstanceOf(ArithmeticException.class);
        assertThat(tally.sheets()).isEqualTo(most);
        assertThat(TallyProperties.read(TallyProperties.write(tally))).isEqualTo(tally);
    }

    /** What is counted when so many return empty sheets. */
    private static long[] silent(long sheets) {
        long[] row = new long[LAYOUT.size()];
        row[Layout.SHEETS] = sheets;
        LAYOUT.views().forEach(view -> row[view.respondents(0)] = sheets);
        return row;
    }

    @Test
    void countsThatContradictEachOtherAreRefused() throws Exception {
        Tally whole = Tally.empty(STANDARD);
        Examples.nabolaget().getSheets().forEach(whole::add);
        Group families = new Group("familiene", 0);
        long[] row = whole.groups().get(families);
        int refused = 0;
        for (int place = 0; place < row.length; place++) {
            for (long change : new long[] {-1, Long.MAX_VALUE - row[place], Long.MIN_VALUE - row[place]}) {
                Map<Group, long[]> groups = new TreeMap<>(whole.groups());
                long[] tampered = row.clone();
                tampered[place] += change;
                groups.put(families, tampered);
                byte[] form = TallyProperties.write(Tally.of(LAYOUT, groups));
                try {
                    TallyProperties.read(form);
                } catch (InvalidObjectException e) {
                    refused++;
                    assertThat(e).hasMessageContaining("counts");
                }
            }
        }
        // Some counts may be one lower and still be possible: a sum, or how often a point was chosen.
        assertThat(refused).isGreaterThan(2 * row.length);
    }

    @Test
    void neitherTheFormNorTheTextTellsWhoAnswered() throws Exception {
        Tally tally = Tally.empty(STANDARD).add(Examples.sheet("respondent-7", "a", 5));
        assertThat(new String(TallyProperties.write(tally), StandardCharsets.ISO_8859_1))
                .contains("TallyForm")
                .doesNotContain("respondent-7");
        assertThat(tally.toString()).contains("sheets=1").doesNotContain("respondent-7", "5");
    }
}

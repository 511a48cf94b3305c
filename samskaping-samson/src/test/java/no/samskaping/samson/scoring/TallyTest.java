package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;
import org.junit.jupiter.api.Test;

/** The edges of counting: too many, too large, tampered with. */
class TallyTest {
    private static final Instrument STANDARD = Instrument.standard();
    private static final Layout LAYOUT = Layout.of(STANDARD);

    private static Tally tally(ResponseSheet sheet) {
        return Tally.counter(STANDARD).add(sheet).toTally();
    }

    @Test
    void tooManySheetsAreAnErrorAndChangeNothing() {
        Tally tally = tally(Examples.sheet("r", "a", 5));
        long sheets = 1;
        while (sheets <= Long.MAX_VALUE / LAYOUT.largestStep() / 2) {
            tally = tally.merge(tally);
            sheets *= 2;
        }
        assertThat(tally.getSheetCount()).isEqualTo(sheets);
        ConfidentialScorecard full = Scorer.of(STANDARD, ScoringRules.standard())
                .scoreConfidentially(tally, Examples.frame("a").build());
        assertThat(full.getOverall().getScore().orElseThrow()).isEqualByComparingTo("100");
        assertThat(full.getOverall().getParties().get("a").getSpread().orElseThrow())
                .isEqualByComparingTo("0");
        Tally most = tally;
        assertThatThrownBy(() -> most.merge(most)).isInstanceOf(ArithmeticException.class);
        assertThat(most.getSheetCount()).isEqualTo(sheets);
    }

    @Test
    void moreSheetsThanAllowedAreAnError() throws Exception {
        long most = Long.MAX_VALUE / LAYOUT.largestStep();
        Counts counts = Counts.of(LAYOUT, Map.of(new Group("a", 0), silent(most - 1)));
        TallyCounter counter = new TallyCounter(STANDARD, counts);
        ResponseSheet sheet = Examples.sheet("r", "a", 5);
        counter.add(sheet);
        Tally tally = counter.toTally();
        assertThat(tally.getSheetCount()).isEqualTo(most);
        assertThatThrownBy(() -> counter.add(sheet)).isInstanceOf(ArithmeticException.class);
        assertThat(counter.toTally()).isEqualTo(tally);
        assertThat(TallyProperties.read(TallyProperties.write(tally))).isEqualTo(tally);
    }

    /** What is counted when so many return empty sheets. */
    private static long[] silent(long sheets) {
        long[] row = new long[LAYOUT.size()];
        row[Layout.SHEETS] = sheets;
        LAYOUT.counted().forEach(view -> row[view.place(0)] = sheets);
        return row;
    }

    private static boolean isRefused(Map<Group, long[]> groups) throws Exception {
        byte[] form = TallyProperties.write(new Tally(Counts.of(LAYOUT, groups)));
        try {
            TallyProperties.read(form);
            return false;
        } catch (InvalidObjectException e) {
            assertThat(e).hasMessageContaining("counts");
            return true;
        }
    }

    @Test
    void countsThatContradictEachOtherAreRefused() throws Exception {
        Tally whole = Examples.nabolaget().getSheets().stream().collect(Tally.collector(STANDARD));
        Group one = new Group("familiene", 1 << CitizenRole.CO_DESIGNER.ordinal());
        long[] row = whole.counts().rows().get(one);
        assertThat(isRefused(Map.of(one, row))).isFalse();
        Set<Integer> expected = new HashSet<>();
        for (ActionField field : LAYOUT.fields().keySet()) {
            expected.add(LAYOUT.expectation(field) + 1);
            expected.add(LAYOUT.expectation(field) + 2);
        }
        for (int place = 0; place < row.length; place++) {
            for (long wrong : new long[] {row[place] - 1, row[place] + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
                long[] tampered = row.clone();
                tampered[place] = wrong;
                // Only of expectations one more or less, or a sum that is one off, may be possible.
                if (!expected.contains(place) || Math.abs(wrong - row[place]) != 1) {
                    assertThat(isRefused(Map.of(one, tampered)))
                            .as("%s at %s", wrong, place)
                            .isTrue();
                }
            }
        }
        int histogram = LAYOUT.histogram(0);
        long[] twice = row.clone();
        twice[histogram] = 1;
        twice[histogram + 1] = 1;
        assertThat(isRefused(Map.of(one, twice))).isTrue();
        // As many ratings and the same sum as before, but no item can be answered so.
        long[] cancelling = row.clone();
        cancelling[histogram] += 1;
        cancelling[histogram + 1] -= 2;
        cancelling[histogram + 2] += 1;
        assertThat(isRefused(Map.of(one, cancelling))).isTrue();
        int expectation = LAYOUT.expectation(ActionField.ANCHORING);
        for (long[] impossible : new long[][] {{0, 1, 0}, {1, 0, 0}, {2, 2, 0}, {1, 5, 0}, {1, 1, 5}, {1, 1, -5}}) {
            long[] tampered = row.clone();
            System.arraycopy(impossible, 0, tampered, expectation, 3);
            assertThat(isRefused(Map.of(one, tampered))).isTrue();
        }
        long[] possible = row.clone();
        System.arraycopy(new long[] {1, 4, -16}, 0, possible, expectation, 3);
        assertThat(isRefused(Map.of(one, possible))).isFalse();
        assertThat(isRefused(Map.of(one, new long[LAYOUT.size()]))).isTrue();
    }

    /** One rated an item with 5, another two with 3: no single rating is higher than 5. */
    @Test
    void sumsAboveTheScaleAreRefused() throws Exception {
        Tally whole = Tally.counter(STANDARD)
                .add(rating(5, "equality.openness"))
                .add(rating(3, "equality.openness", "equality.democracy"))
                .toTally();
        Group group = new Group("a", 0);
        long[] row = whole.counts().rows().get(group);
        assertThat(isRefused(Map.of(group, row))).isFalse();
        row[LAYOUT.overall().place(1) + 1]++;
        row[LAYOUT.overall().place(2) + 1]--;
        assertThat(isRefused(Map.of(group, row))).isTrue();
    }

    private static ResponseSheet rating(int rating, String... items) {
        ResponseSheet.Builder sheet = ResponseSheet.builder().respondentId("r").partyId("a");
        for (String item : items) {
            sheet.putAnswers(item, Answer.of(rating));
        }
        return sheet.build();
    }

    /** A form written by hand: an instrument of one item on five points, and one sheet. */
    private static final class Form {
        private int version = 1;
        private String instrument = "one";
        private int min = 1;
        private int points = 5;
        private List<String> items = List.of("i");
        private String field = "equality";
        private int groups = 1;
        private int roles = 0;
        private int place = 0;
        private long ratings = 0;
        private long higherRatings = 0;

        Object read() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeInt(version);
                out.writeUTF(instrument);
                out.writeUTF("1");
                out.writeInt(min);
                out.writeInt(points);
                out.writeInt(items.size());
                for (String item : items) {
                    out.writeUTF(item);
                    out.writeUTF(field);
                    out.writeUTF("openness");
                }
                out.writeInt(groups);
                for (int i = 0; i < groups; i++) {
                    out.writeUTF("a");
                    out.writeInt(roles);
                    // One sheet; behind it are five points and three counts of expectations.
                    out.writeInt(3);
                    out.writeInt(place);
                    out.writeLong(1);
                    out.writeInt(3);
                    out.writeLong(ratings);
                    out.writeInt(4);
                    out.writeLong(higherRatings);
                }
            }
            TallyForm form = new TallyForm();
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                form.readExternal(in);
            }
            return form;
        }
    }

    private static void assertUnreadable(String part, Consumer<Form> tamper) {
        Form form = new Form();
        tamper.accept(form);
        assertThatThrownBy(form::read)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageEndingWith(": " + part);
    }

    @Test
    void anUnknownFormIsRefused() throws Exception {
        assertThat(new Form().read()).isNotNull();
        assertUnreadable("version", form -> form.version = 2);
        assertUnreadable("instrument", form -> form.instrument = "");
        assertUnreadable("scale", form -> form.min = 1001);
        assertUnreadable("scale", form -> form.min = -1001);
        assertUnreadable("scale", form -> form.min = Integer.MIN_VALUE);
        assertUnreadable("scale", form -> form.points = 2);
        assertUnreadable("scale", form -> form.points = 12);
        assertUnreadable("items", form -> form.items = List.of());
        assertUnreadable("items", form -> form.items = List.of("i", "i"));
        assertUnreadable("items", form -> form.field = "equalities");
        assertUnreadable("groups", form -> form.groups = 2);
        assertUnreadable("roles", form -> form.roles = 8);
        assertUnreadable("roles", form -> form.roles = -1);
        assertUnreadable("counts", form -> form.ratings = 2);
        assertUnreadable("counts", form -> form.ratings = -1);
        assertUnreadable("counts", form -> form.ratings = form.higherRatings = 1);
        assertUnreadable("counts", form -> form.place = -1);
        assertUnreadable("counts", form -> form.place = 9);
        for (Consumer<Form> change : List.<Consumer<Form>>of(
                form -> form.ratings = 1, form -> form.min = 1000, form -> form.min = -1000, form -> form.roles = 7)) {
            Form form = new Form();
            change.accept(form);
            assertThat(form.read()).isNotNull();
        }
    }

    /** An engine sends a tally along with other things, and wants to hear what is wrong with it all the same. */
    @Test
    void aTallyInsideAnObjectIsRefusedForTheSameReason() throws Exception {
        Tally tally = tally(Examples.sheet("r", "a", 5));
        byte[] form = TallyProperties.write(new Tally[] {tally});
        int id = new String(form, StandardCharsets.ISO_8859_1).indexOf(STANDARD.getId());
        int version = id - Short.BYTES - 1;
        assertThat(form[version]).isEqualTo((byte) 1);
        form[version] = 2;

        assertThatThrownBy(() -> TallyProperties.read(form))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("Not a tally in version 1: version");
    }

    @Test
    void talliesDifferByInstrumentAndByCounts() {
        Tally one = tally(Examples.sheet("r", "a", 5));
        assertThat(one)
                .isNotEqualTo(Tally.empty(STANDARD))
                .isNotEqualTo(tally(Examples.sheet("r", "a", 4)))
                .isNotEqualTo(tally(Examples.sheet("r", "b", 5)))
                .isNotEqualTo("tally");
        assertThat(one.hashCode()).isNotEqualTo(Tally.empty(STANDARD).hashCode());
        Instrument next = Instrument.builder().from(STANDARD).version("2").build();
        assertThat(Tally.empty(next)).isNotEqualTo(Tally.empty(STANDARD));
        assertThat(Tally.empty(next).hashCode())
                .isNotEqualTo(Tally.empty(STANDARD).hashCode());
        assertThat(Tally.empty(next).getInstrument()).isEqualTo(next.ref());
    }

    @Test
    void neitherTheFormNorTheTextContainsRespondentIds() throws Exception {
        Tally tally = tally(Examples.sheet("respondent-7", "a", 5));
        assertThat(new String(TallyProperties.write(tally), StandardCharsets.ISO_8859_1))
                .contains("TallyForm")
                .doesNotContain("respondent-7");
        assertThat(tally.toString()).contains("sheets=1").doesNotContain("respondent-7", "5");
    }
}

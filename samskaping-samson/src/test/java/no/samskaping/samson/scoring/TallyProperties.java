package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.counter.CounterFactory;

/** A tally can be split, ordered, merged and sent in any way. */
class TallyProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    private static Tally tally(Instrument instrument, List<ResponseSheet> sheets) {
        TallyCounter counter = Tally.counter(instrument);
        sheets.forEach(counter::add);
        return counter.toTally();
    }

    private static Assessment frame(Assessment assessment) {
        return Assessment.builder().from(assessment).sheets(List.of()).build();
    }

    /** The sheets dealt to three tallies at random. */
    private static List<Tally> deal(Answered answered, Random random) {
        List<List<ResponseSheet>> hands = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        answered.assessment().getSheets().forEach(sheet -> hands.get(random.nextInt(3))
                .add(sheet));
        return hands.stream().map(hand -> tally(answered.instrument(), hand)).toList();
    }

    @Property
    void anySplitAndAnyOrderGiveTheSameScorecard(@ForAll("answered") Answered answered, @ForAll Random random) {
        Scorer scorer = Scorer.of(answered.instrument(), ScoringRules.standard());
        ConfidentialScorecard whole = scorer.scoreConfidentially(answered.assessment());
        List<Tally> hands = new ArrayList<>(deal(answered, random));
        Collections.shuffle(hands, random);
        Tally merged = Tally.empty(answered.instrument());
        for (Tally hand : hands) {
            merged = merged.merge(hand);
        }
        assertThat(scorer.scoreConfidentially(merged, frame(answered.assessment())))
                .isEqualTo(whole);
        assertThat(merged.getSheetCount())
                .isEqualTo(answered.assessment().getSheets().size());
    }

    @Property
    void mergingIsAssociativeAndCommutativeAndTheEmptyTallyChangesNothing(
            @ForAll("answered") Answered answered, @ForAll Random random) {
        List<Tally> hands = deal(answered, random);
        Tally left = hands.get(0).merge(hands.get(1)).merge(hands.get(2));
        Tally right = hands.get(0).merge(hands.get(1).merge(hands.get(2)));
        Tally turned = hands.get(2).merge(hands.get(1)).merge(hands.get(0));
        assertThat(left).isEqualTo(right).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(Tally.empty(answered.instrument()).merge(left)).isEqualTo(left);
        assertThat(left.merge(Tally.empty(answered.instrument()))).isEqualTo(left);
    }

    @Property
    void mergingChangesNeitherTally(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<Tally> hands = deal(answered, random);
        List<byte[]> before = hands.stream().map(TallyProperties::written).toList();
        hands.get(0).merge(hands.get(1));
        hands.get(1).merge(hands.get(1));
        for (int i = 0; i < hands.size(); i++) {
            assertThat(written(hands.get(i))).isEqualTo(before.get(i));
        }
    }

    private static byte[] written(Object value) {
        try {
            return write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property
    void aCounterDoesNotChangeEarlierTallies(@ForAll("answered") Answered answered) {
        TallyCounter counter = Tally.counter(answered.instrument());
        List<Tally> given = new ArrayList<>();
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        given.add(counter.toTally());
        sheets.forEach(sheet -> given.add(counter.add(sheet).toTally()));
        for (int i = 0; i < given.size(); i++) {
            assertThat(given.get(i)).isEqualTo(tally(answered.instrument(), sheets.subList(0, i)));
        }
    }

    @Property
    void aCollectorCountsAStreamInSequenceAndInParallel(@ForAll("answered") Answered answered) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        Tally expected = tally(answered.instrument(), sheets);
        assertThat(sheets.stream().collect(Tally.collector(answered.instrument())))
                .isEqualTo(expected);
        assertThat(sheets.parallelStream().collect(Tally.collector(answered.instrument())))
                .isEqualTo(expected);
        assertThat(Tally.counter(answered.instrument()).addAll(expected).toTally())
                .isEqualTo(expected);
    }

    @Property
    void clearedCountsEqualNewOnes(@ForAll("answered") Answered answered, @ForAll Random random) {
        Counts used = counts(answered.instrument(), answered.assessment().getSheets());
        Counts kept = used.copy();
        used.clear();
        assertThat(used).isEqualTo(new Counts(Layout.of(answered.instrument())));
        assertThat(used.sheets()).isZero();
        List<ResponseSheet> some = new ArrayList<>(answered.assessment().getSheets());
        Collections.shuffle(some, random);
        some = some.subList(0, random.nextInt(some.size() + 1));
        addNumbers(answered.instrument(), some, used);
        assertThat(used).isEqualTo(counts(answered.instrument(), some));
        assertThat(kept)
                .isEqualTo(counts(answered.instrument(), answered.assessment().getSheets()));
    }

    /** A sheet's numbers by item, as a reader without objects has them. */
    private static int[] numbers(Instrument instrument, ResponseSheet sheet, Function<Answer, OptionalInt> part) {
        return instrument.getItems().stream()
                .mapToInt(item -> Optional.ofNullable(sheet.getAnswers().get(item.getId()))
                        .map(part)
                        .orElse(OptionalInt.empty())
                        .orElse(Layout.NONE))
                .toArray();
    }

    private static void addNumbers(Instrument instrument, List<ResponseSheet> sheets, Counts counts) {
        sheets.forEach(sheet -> counts.add(
                sheet.getPartyId(),
                sheet.getRoles(),
                numbers(instrument, sheet, Answer::getRating),
                numbers(instrument, sheet, Answer::getExpectation)));
    }

    private static Counts counts(Instrument instrument, List<ResponseSheet> sheets) {
        Counts counts = new Counts(Layout.of(instrument));
        addNumbers(instrument, sheets, counts);
        return counts;
    }

    @Property
    void numbersAreCountedLikeTheirSheets(@ForAll("answered") Answered answered) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        Counts numbers = counts(answered.instrument(), sheets);
        assertThat(CounterFactory.over(answered.instrument(), numbers).toTally())
                .isEqualTo(tally(answered.instrument(), sheets));
    }

    @Property
    void aTallyIsRestoredFromItsForm(@ForAll("answered") Answered answered) throws Exception {
        Tally tally = tally(answered.instrument(), answered.assessment().getSheets());
        byte[] form = write(tally);
        Object back = read(form);
        assertThat(back).isEqualTo(tally);
        assertThat(write(back)).isEqualTo(form);
    }

    @Property
    void aDamagedFormIsRefusedOrIsStillATally(
            @ForAll("answered") Answered answered, @ForAll int place, @ForAll byte damage) throws Exception {
        byte[] form = write(tally(answered.instrument(), answered.assessment().getSheets()));
        form[Math.floorMod(place, form.length)] ^= damage;
        Object back;
        try {
            back = read(form);
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            return;
        } catch (NullPointerException e) {
            // The platform's own reader stumbles over some damage to what it wraps around the form; ours must not.
            assertThat(e.getStackTrace()[0].getClassName()).startsWith("java.io.");
            return;
        }
        if (back instanceof Tally tally
                && tally.counts().layout().equals(Layout.of(answered.instrument()))
                && tally.counts().rows().keySet().stream()
                        .allMatch(group -> answered.assessment().getPartyIds().contains(group.partyId()))) {
            Scorer.of(answered.instrument(), ScoringRules.standard())
                    .scoreConfidentially(tally, frame(answered.assessment()))
                    .disclose();
        }
    }

    static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new Reader(bytes)) {
            return in.readObject();
        }
    }

    /** The platform looks for a class in files; where damage has made its name one that no file can have, it is not found. */
    private static final class Reader extends ObjectInputStream {
        Reader(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return super.resolveClass(type);
            } catch (InvalidPathException e) {
                throw new ClassNotFoundException(type.getName(), e);
            }
        }
    }
}

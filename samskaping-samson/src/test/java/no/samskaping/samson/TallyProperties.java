package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
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

/** A tally can be split, ordered, merged and sent in any way. */
class TallyProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    private static Tally tally(Instrument instrument, List<ResponseSheet> sheets) {
        Tally tally = Tally.empty(instrument);
        sheets.forEach(tally::add);
        return tally;
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
        Scorecard whole = scorer.score(answered.assessment());
        List<Tally> hands = new ArrayList<>(deal(answered, random));
        Collections.shuffle(hands, random);
        Tally merged = Tally.empty(answered.instrument());
        hands.forEach(merged::merge);
        assertThat(scorer.score(merged, answered.assessment())).isEqualTo(whole);
        assertThat(merged.sheets()).isEqualTo(answered.assessment().getSheets().size());
    }

    @Property
    void mergingIsAssociativeAndCommutativeWithTheEmptyTallyAsItsUnit(
            @ForAll("answered") Answered answered, @ForAll long seed) {
        List<Tally> hands = deal(answered, new Random(seed));
        List<Tally> again = deal(answered, new Random(seed));
        List<Tally> third = deal(answered, new Random(seed));
        Tally left = hands.get(0).merge(hands.get(1)).merge(hands.get(2));
        Tally right = again.get(0).merge(again.get(1).merge(again.get(2)));
        Tally turned = third.get(2).merge(third.get(1)).merge(third.get(0));
        assertThat(left).isEqualTo(right).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(Tally.empty(answered.instrument()).merge(left)).isEqualTo(left);
        assertThat(left.merge(Tally.empty(answered.instrument()))).isEqualTo(right);
    }

    @Property
    void aClearedTallyIsAsGoodAsNew(@ForAll("answered") Answered answered, @ForAll Random random) {
        Tally used = tally(answered.instrument(), answered.assessment().getSheets());
        Tally kept = Tally.empty(answered.instrument()).merge(used);
        assertThat(used.clear()).isEqualTo(Tally.empty(answered.instrument()));
        assertThat(used.sheets()).isZero();
        List<ResponseSheet> others = new ArrayList<>(answered.assessment().getSheets());
        Collections.shuffle(others, random);
        List<ResponseSheet> some = others.subList(0, random.nextInt(others.size() + 1));
        some.forEach(used::add);
        assertThat(used).isEqualTo(tally(answered.instrument(), some));
        assertThat(kept)
                .isEqualTo(tally(answered.instrument(), answered.assessment().getSheets()));
    }

    /** A sheet's numbers by item, as a reader without objects has them. */
    private static int[] numbers(Instrument instrument, ResponseSheet sheet, Function<Answer, OptionalInt> part) {
        return instrument.getItems().stream()
                .mapToInt(item -> Optional.ofNullable(sheet.getAnswers().get(item.getId()))
                        .map(part)
                        .orElse(OptionalInt.empty())
                        .orElse(Tally.NONE))
                .toArray();
    }

    @Property
    void numbersCountAsTheirSheetsDo(@ForAll("answered") Answered answered) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        Tally tally = Tally.empty(answered.instrument());
        sheets.forEach(sheet -> tally.add(
                sheet.getParty(),
                sheet.getRoles(),
                numbers(answered.instrument(), sheet, Answer::getRating),
                numbers(answered.instrument(), sheet, Answer::getExpectation)));
        assertThat(tally).isEqualTo(tally(answered.instrument(), sheets));
    }

    @Property
    void theFormBringsTheTallyBack(@ForAll("answered") Answered answered) throws Exception {
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
                && tally.layout().equals(Layout.of(answered.instrument()))
                && tally.groups().keySet().stream()
                        .allMatch(group -> answered.assessment().getParties().contains(group.party()))) {
            Scorer.of(answered.instrument(), ScoringRules.standard())
                    .score(tally, answered.assessment())
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

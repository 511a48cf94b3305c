package no.samskaping.samson.trajectory;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Score;

/** Computes the change of each field and value between two scorecards. */
final class Changes {
    private Changes() {}

    static <T> SortedMap<T, Change> between(boolean comparable, SortedMap<T, Score> before, SortedMap<T, Score> after) {
        SortedSet<T> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        SortedMap<T, Change> changes = new TreeMap<>();
        for (T one : all) {
            changes.put(
                    one,
                    comparable
                            ? between(state(before, one), state(after, one))
                            : notComparable(NotComparableReason.OTHER_INSTRUMENT));
        }
        return changes;
    }

    private static <T> Optional<Band> state(SortedMap<T, Score> scores, T one) {
        return Optional.ofNullable(scores.get(one)).flatMap(Score::state);
    }

    private static Change between(Optional<Band> before, Optional<Band> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return notComparable(
                    before.isPresent()
                            ? NotComparableReason.UNKNOWN_AFTER
                            : after.isPresent()
                                    ? NotComparableReason.UNKNOWN_BEFORE
                                    : NotComparableReason.UNKNOWN_THROUGHOUT);
        }
        boolean was = before.get() == Band.CHALLENGE;
        boolean is = after.get() == Band.CHALLENGE;
        Verdict verdict = was ? (is ? Verdict.UNRESOLVED : Verdict.CORRECTED) : (is ? Verdict.SLIPPED : Verdict.HELD);
        return ImmutableChange.builder().verdict(verdict).build();
    }

    private static Change notComparable(NotComparableReason reason) {
        return ImmutableChange.builder()
                .verdict(Verdict.NOT_COMPARABLE)
                .reason(reason)
                .build();
    }

    static SortedSet<String> without(SortedSet<String> parties, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(parties);
        rest.removeAll(others);
        return rest;
    }
}

package no.samskaping.samson.trajectory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;

/** Computes the change of each field and value between two scorecards. */
final class Changes {
    private final Scorecard earlier;
    private final Scorecard later;

    Changes(Scorecard earlier, Scorecard later) {
        this.earlier = earlier;
        this.later = later;
    }

    <T> SortedMap<T, Change> of(
            Function<Scorecard, SortedMap<T, State>> states, Function<Scorecard, SortedMap<T, Score>> scores) {
        SortedSet<T> all = new TreeSet<>(states.apply(earlier).keySet());
        all.addAll(states.apply(later).keySet());
        SortedMap<T, Change> changes = new TreeMap<>();
        for (T one : all) {
            changes.put(
                    one,
                    change(
                            states.apply(earlier).getOrDefault(one, State.UNDEFINED),
                            states.apply(later).getOrDefault(one, State.UNDEFINED),
                            score(scores.apply(earlier), one),
                            score(scores.apply(later), one)));
        }
        return changes;
    }

    private static <T> OptionalDouble score(SortedMap<T, Score> scores, T one) {
        return Optional.ofNullable(scores.get(one)).map(Score::getScore).orElse(OptionalDouble.empty());
    }

    private Change change(State before, State after, OptionalDouble scoreBefore, OptionalDouble scoreAfter) {
        ImmutableChange.Builder change =
                ImmutableChange.builder().before(scoreBefore).after(scoreAfter);
        Optional<NotComparableReason> reason = reason(before, after);
        if (reason.isPresent()) {
            return change.verdict(Verdict.NOT_COMPARABLE).reason(reason).build();
        }
        if (scoreBefore.isPresent() && scoreAfter.isPresent()) {
            change.difference(difference(scoreBefore.getAsDouble(), scoreAfter.getAsDouble()));
        }
        return change.verdict(verdict(before, after)).build();
    }

    /** Decimals that were rounded to one differ by such a decimal, whatever their binary forms differ by. */
    private double difference(double before, double after) {
        return earlier.getDisclosure() == Disclosure.OPEN && later.getDisclosure() == Disclosure.OPEN
                ? after - before
                : BigDecimal.valueOf(after)
                        .subtract(BigDecimal.valueOf(before))
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }

    private Optional<NotComparableReason> reason(State before, State after) {
        if (!earlier.getInstrument().equals(later.getInstrument())) {
            return Optional.of(NotComparableReason.OTHER_INSTRUMENT);
        }
        if (before == State.UNDECIDED || after == State.UNDECIDED) {
            return Optional.of(NotComparableReason.UNDECIDED);
        }
        if (before == State.UNDEFINED) {
            return Optional.of(
                    after == State.UNDEFINED
                            ? NotComparableReason.UNKNOWN_THROUGHOUT
                            : NotComparableReason.UNKNOWN_BEFORE);
        }
        return after == State.UNDEFINED ? Optional.of(NotComparableReason.UNKNOWN_AFTER) : Optional.empty();
    }

    private static Verdict verdict(State before, State after) {
        if (before == State.CHALLENGE) {
            return after == State.CHALLENGE ? Verdict.UNRESOLVED : Verdict.CORRECTED;
        }
        if (after == State.CHALLENGE) {
            return Verdict.SLIPPED;
        }
        if (before == after) {
            return Verdict.HELD;
        }
        return after == State.STRENGTH ? Verdict.IMPROVED : Verdict.DECLINED;
    }

    static SortedSet<String> without(SortedSet<String> parties, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(parties);
        rest.removeAll(others);
        return rest;
    }
}

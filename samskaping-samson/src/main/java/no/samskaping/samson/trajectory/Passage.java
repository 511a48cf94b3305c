package no.samskaping.samson.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Band;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Figure;
import org.immutables.value.Value;

/**
 * The way from one scorecard to a later one.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface Passage {
    /**
     * The day it starts.
     *
     * @return the earlier scorecard's date
     */
    LocalDate getStart();

    /**
     * The day it ends.
     *
     * @return the later scorecard's date
     */
    LocalDate getEnd();

    /**
     * What became of each field that either scorecard has, in handbook order.
     *
     * @return one change for each
     */
    @Value.NaturalOrder
    SortedMap<ActionField, Change> getFields();

    /**
     * What became of each value that either scorecard has, in handbook order.
     *
     * @return one change for each
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, Change> getValues();

    /**
     * The parties that were invited later and not before.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    SortedSet<String> getJoined();

    /**
     * The parties that were invited before and not later.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    SortedSet<String> getLeft();

    /**
     * The way between two scorecards.
     *
     * @param earlier the one
     * @param later the other
     * @return the passage, with exactly one change for each field and value
     */
    static Passage between(DisclosedScorecard earlier, DisclosedScorecard later) {
        boolean comparable = earlier.getInstrument().equals(later.getInstrument());
        return new Builder()
                .start(earlier.getDate())
                .end(later.getDate())
                .fields(Builder.changes(comparable, earlier.getFields(), later.getFields()))
                .values(Builder.changes(comparable, earlier.getValues(), later.getValues()))
                .joined(Builder.without(later.parties(), earlier.parties()))
                .left(Builder.without(earlier.parties(), later.parties()))
                .build();
    }

    /** Builds a {@link Passage}. */
    class Builder extends ImmutablePassage.Builder {
        Builder() {}

        private static <T> SortedMap<T, Change> changes(
                boolean comparable, SortedMap<T, Figure> before, SortedMap<T, Figure> after) {
            SortedSet<T> all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            SortedMap<T, Change> changes = new TreeMap<>();
            for (T one : all) {
                changes.put(
                        one,
                        comparable
                                ? Change.between(state(before, one), state(after, one))
                                : Change.notComparable(Obstacle.OTHER_INSTRUMENT));
            }
            return changes;
        }

        private static <T> Optional<Band> state(SortedMap<T, Figure> figures, T one) {
            return Optional.ofNullable(figures.get(one)).flatMap(Figure::state);
        }

        private static SortedSet<String> without(SortedSet<String> parties, SortedSet<String> others) {
            SortedSet<String> rest = new TreeSet<>(parties);
            rest.removeAll(others);
            return rest;
        }
    }
}

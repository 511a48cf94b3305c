package no.samskaping.samson.internal.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.View;
import no.samskaping.samson.internal.statistics.ExactAgreement;
import no.samskaping.samson.internal.statistics.ExactDeviation;

/**
 * Whether the spread of a party can be shown without telling the exact answers to an item. Our convention.
 *
 * <p>The scores of the cells are shown, so the sum of the answers to each item is known. Spread, agreement and signs could
 * leave one possibility only. They are shown when for each item, and for each of its respondents who also knows the own
 * answers, other answers are found that fit everything that is shown: two respondents move one point in opposite
 * directions, on this item alone or on a few items at once so that the changes cancel out. If the search fails for one
 * item, nothing is shown; it may fail although other answers exist.
 *
 * <p>Only for parties in which everybody rated the same items.
 */
public final class SpreadGuard {
    /** From so many respondents the signs of a single item are shown. */
    public static final long FEWEST_FOR_SIGNS_OF_AN_ITEM = 10;

    private final BigDecimal wideSpreadAbove;
    private final int points;
    private final boolean signsOfItems;
    private final List<Item> items = new ArrayList<>();
    private final List<Shown> views = new ArrayList<>();

    public SpreadGuard(BigDecimal wideSpreadAbove, PartyCounts counts, String partyId, long respondents) {
        Layout layout = counts.layout();
        this.wideSpreadAbove = wideSpreadAbove;
        this.points = layout.points();
        this.signsOfItems = respondents >= FEWEST_FOR_SIGNS_OF_AN_ITEM;
        List<ModelCell> cells = List.copyOf(layout.items().values());
        Map<Integer, Item> byIndex = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            long[] histogram = counts.histogram(partyId, index);
            if (Arrays.stream(histogram).sum() > 0) {
                Item item = new Item(cells.get(index), histogram);
                items.add(item);
                byIndex.put(index, item);
            }
        }
        List<View> all = new ArrayList<>(List.of(layout.overall()));
        all.addAll(layout.fields().values());
        all.addAll(layout.values().values());
        all.addAll(layout.cells().values());
        for (View view : all) {
            List<Item> members = Arrays.stream(view.items())
                    .filter(byIndex::containsKey)
                    .mapToObj(byIndex::get)
                    .toList();
            if (!members.isEmpty()) {
                Shown shown = new Shown(members);
                views.add(shown);
                members.forEach(item -> item.views.add(shown));
            }
        }
    }

    /** Whether other answers were found for every item and every respondent. */
    public boolean isSafe() {
        return items.stream().allMatch(item -> IntStream.range(0, points)
                .filter(own -> item.histogram[own] > 0)
                .allMatch(own -> isOpen(item, own)));
    }

    private boolean isOpen(Item item, int own) {
        long[] others = item.histogram.clone();
        others[own]--;
        if (moves(others).isEmpty()) {
            // The sum alone tells the answers of the others.
            return true;
        }
        return item.changes.stream()
                .filter(change -> change.isPossible(others))
                .anyMatch(change -> isHidden(List.of(change)) || isBalanced(change));
    }

    /** Whether changes of other items can make up for a change. */
    private boolean isBalanced(Change change) {
        for (Item inField : items) {
            if (inField != change.item && inField.cell.getField() == change.item.cell.getField()) {
                for (Change other : inField.robust) {
                    if (isHidden(List.of(change, other))) {
                        return true;
                    }
                }
                if (isBalancedInBoth(change, inField)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Four items, two in each of two fields and two values: what one gains the next loses. */
    private boolean isBalancedInBoth(Change change, Item inField) {
        for (Item inValue : items) {
            if (inValue.cell.getValue() == change.item.cell.getValue()
                    && inValue.cell.getField() != change.item.cell.getField()) {
                for (Item across : items) {
                    if (across.cell.getField() == inValue.cell.getField()
                            && across.cell.getValue() == inField.cell.getValue()
                            && isBalanced(change, inField, inValue, across)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isBalanced(Change change, Item inField, Item inValue, Item across) {
        for (Change first : inField.opposite(change)) {
            for (Change second : inValue.opposite(change)) {
                for (Change third : across.opposite(first)) {
                    if (isHidden(List.of(change, first, second, third))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether everything that is shown stays the same with these changes, of different items. */
    private boolean isHidden(List<Change> changes) {
        for (Change change : changes) {
            for (Shown view : change.item.views) {
                if (!view.looksTheSame(changes)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<int[]> moves(long[] histogram) {
        List<int[]> moves = new ArrayList<>();
        for (int up = 0; up < histogram.length - 1; up++) {
            for (int down = 1; down < histogram.length; down++) {
                if (down != up + 1 && isPossible(histogram, up, down)) {
                    moves.add(new int[] {up, down});
                }
            }
        }
        return moves;
    }

    private static boolean isPossible(long[] histogram, int up, int down) {
        return up == down ? histogram[up] >= 2 : histogram[up] >= 1 && histogram[down] >= 1;
    }

    /** One item that everybody rated. */
    private static final class Item {
        private final ModelCell cell;
        private final long[] histogram;
        private final Fraction deviation;
        private final Fraction agreement;
        private final List<Shown> views = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();

        /** The changes that are possible whatever one of the respondents answered. */
        private final List<Change> robust;

        Item(ModelCell cell, long[] histogram) {
            this.cell = cell;
            this.histogram = histogram;
            this.deviation = ExactDeviation.of(histogram).orElseThrow();
            this.agreement = ExactAgreement.of(histogram).orElseThrow();
            moves(histogram).forEach(move -> changes.add(new Change(this, move[0], move[1])));
            this.robust = changes.stream().filter(Change::isRobust).toList();
        }

        List<Change> opposite(Change change) {
            return robust.stream()
                    .filter(other -> other.deviation.plus(change.deviation).signum() == 0
                            && other.agreement.plus(change.agreement).signum() == 0)
                    .toList();
        }
    }

    /** Of two respondents one rates the item a point higher and one a point lower. */
    private static final class Change {
        private final Item item;
        private final int up;
        private final int down;
        private final Fraction deviation;
        private final Fraction agreement;

        Change(Item item, int up, int down) {
            this.item = item;
            this.up = up;
            this.down = down;
            long[] changed = item.histogram.clone();
            changed[up]--;
            changed[up + 1]++;
            changed[down]--;
            changed[down - 1]++;
            this.deviation = ExactDeviation.of(changed).orElseThrow().minus(item.deviation);
            this.agreement = ExactAgreement.of(changed).orElseThrow().minus(item.agreement);
        }

        boolean isPossible(long[] others) {
            return SpreadGuard.isPossible(others, up, down);
        }

        boolean isRobust() {
            return IntStream.range(0, item.histogram.length)
                    .filter(own -> item.histogram[own] > 0)
                    .allMatch(own -> {
                        long[] others = item.histogram.clone();
                        others[own]--;
                        return isPossible(others);
                    });
        }
    }

    /** A view and what is shown of its spread. */
    private final class Shown {
        private final Collection<Item> members;
        private final SpreadFigures figures;

        Shown(List<Item> members) {
            this.members = Set.copyOf(members);
            Fraction deviation = Fraction.ZERO;
            Fraction agreement = Fraction.ZERO;
            for (Item item : members) {
                deviation = deviation.plus(item.deviation);
                agreement = agreement.plus(item.agreement);
            }
            Fraction part = Fraction.of(1, members.size());
            this.figures = new SpreadFigures(deviation.times(part), agreement.times(part));
        }

        boolean looksTheSame(List<Change> changes) {
            Fraction deviation = Fraction.ZERO;
            Fraction agreement = Fraction.ZERO;
            for (Change change : changes) {
                if (members.contains(change.item)) {
                    deviation = deviation.plus(change.deviation);
                    agreement = agreement.plus(change.agreement);
                }
            }
            Fraction part = Fraction.of(1, members.size());
            SpreadFigures changed = new SpreadFigures(
                    figures.deviation().plus(deviation.times(part)),
                    figures.agreement().plus(agreement.times(part)));
            if (members.size() == 1) {
                return !signsOfItems || signs(changed).equals(signs(figures));
            }
            return Rounding.isSame(changed.deviation(), figures.deviation())
                    && Rounding.isSame(changed.agreement(), figures.agreement())
                    && signs(changed).equals(signs(figures));
        }

        private Set<SpreadSign> signs(SpreadFigures of) {
            return of.signs(wideSpreadAbove, points);
        }
    }
}

package no.samskaping.samson.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.samskaping.model.ModelCell;

/**
 * Where a withheld score can lie, for somebody who knows only what is shown around it.
 *
 * @param low the lowest it can be
 * @param high the highest it can be
 */
record Range(double low, double high) {
    private static final double TOP = 100;
    private static final Range ANYWHERE = new Range(0, TOP);

    static Range exactly(double score) {
        return new Range(score, score);
    }

    double width() {
        return high - low;
    }

    private Range within(double lowest, double highest) {
        return new Range(Math.max(low, lowest), Math.min(high, highest));
    }

    /**
     * Where one score can lie when this is where a weighted mean of several lies: the others are between 0 and 100.
     *
     * @param share the score's share of the weights, above 0
     */
    Range ofOneWith(double share) {
        return ANYWHERE.within((low - TOP * (1 - share)) / share, high / share);
    }

    /**
     * Where the score of a cell can lie when the means over its field, its value and the whole grid are known, as far as
     * they are: each tells a sum that the cell's items are part of, and field and value together tell what the rest of
     * the grid leaves for them.
     *
     * @param known the known mean of a view
     * @param same whether everybody rated the same items; otherwise a cell can count for more, since somebody's score in a
     *     view is the mean of no more than the items that the rules ask for
     */
    static Range ofCell(
            ConfidentialScorecard scorecard,
            ModelCell cell,
            Function<ConfidentialScore, Optional<Double>> known,
            boolean same) {
        ConfidentialScore field = Objects.requireNonNull(scorecard.getFields().get(cell.getField()));
        ConfidentialScore value = Objects.requireNonNull(scorecard.getValues().get(cell.getValue()));
        ConfidentialScore overall = scorecard.getOverall();
        int items = Objects.requireNonNull(scorecard.getCells().get(cell)).getItems();
        Range range = ANYWHERE;
        for (ConfidentialScore view : List.of(field, value, overall)) {
            Optional<Double> mean = known.apply(view);
            if (mean.isPresent()) {
                int of = same ? view.getItems() : view.getNeeded();
                Range ofCell = exactly(mean.get()).ofOneWith(Math.min(1, items / (double) of));
                range = range.within(ofCell.low(), ofCell.high());
            }
        }
        Optional<Double> inField = known.apply(field).map(mean -> mean * field.getItems());
        Optional<Double> inValue = known.apply(value).map(mean -> mean * value.getItems());
        Optional<Double> inAll = known.apply(overall).map(mean -> mean * overall.getItems());
        if (inField.isPresent() && inValue.isPresent() && inAll.isPresent()) {
            double least = inField.get() + inValue.get() - inAll.get();
            double elsewhere = overall.getItems() - field.getItems() - value.getItems() + (double) items;
            range = range.within(least / items, (least + TOP * elsewhere) / items);
        }
        return range;
    }
}

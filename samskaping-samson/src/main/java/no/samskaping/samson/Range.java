package no.samskaping.samson;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samskaping.model.ModelCell;

/**
 * Where a hidden score can lie, for one who knows only what is shown around it.
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
     * Where one score can lie when this is where a weighed mean of several lies: the others are between 0 and 100.
     *
     * @param share the score's share of the weights, above 0
     */
    Range ofOneWith(double share) {
        return ANYWHERE.within((low - TOP * (1 - share)) / share, high / share);
    }

    /**
     * Where the score of a cell can lie when the means over its field, its value and the whole grid are known, as far as
     * they are: each tells a sum that the cell is part of, and field and value together tell what the rest of the grid
     * leaves for it.
     */
    static Range ofCell(Scorecard scorecard, ModelCell cell, Function<ViewScore, Optional<Double>> known) {
        double cells = scorecard.getCells().size();
        double inField = count(scorecard, other -> other.getField() == cell.getField());
        double inValue = count(scorecard, other -> other.getValue() == cell.getValue());
        Optional<Double> field =
                known.apply(scorecard.getFields().get(cell.getField())).map(mean -> mean * inField);
        Optional<Double> value =
                known.apply(scorecard.getValues().get(cell.getValue())).map(mean -> mean * inValue);
        Optional<Double> overall = known.apply(scorecard.getOverall()).map(mean -> mean * cells);
        Range range = ANYWHERE.ofSum(field, inField).ofSum(value, inValue).ofSum(overall, cells);
        if (field.isPresent() && value.isPresent() && overall.isPresent()) {
            double least = field.get() + value.get() - overall.get();
            range = range.within(least, least + TOP * (cells - inField - inValue + 1));
        }
        return range;
    }

    private Range ofSum(Optional<Double> sum, double scores) {
        return sum.isPresent() ? within(sum.get() - TOP * (scores - 1), sum.get()) : this;
    }

    private static double count(Scorecard scorecard, Predicate<ModelCell> like) {
        return scorecard.getCells().keySet().stream().filter(like).count();
    }
}

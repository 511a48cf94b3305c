package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far unknown numbers from 0 to 100 are bounded by linear equations over them. The last column but one is the known sum,
 * the last is how far that may be rounded.
 */
final class LinearBounds {
    private static final double TINY = 1e-7;
    private static final int ROUNDS = 30;

    private final int width;
    private final double[] low;
    private final double[] high;

    LinearBounds(List<double[]> equations, int width) {
        this.width = width;
        low = new double[width - 2];
        high = new double[width - 2];
        Arrays.fill(high, 100);
        List<double[]> rows = new ArrayList<>();
        equations.forEach(row -> rows.add(row.clone()));
        int done = 0;
        for (int column = 0; column < width - 2 && done < rows.size(); column++) {
            int pivot = done;
            for (int i = done + 1; i < rows.size(); i++) {
                if (Math.abs(rows.get(i)[column]) > Math.abs(rows.get(pivot)[column])) {
                    pivot = i;
                }
            }
            if (Math.abs(rows.get(pivot)[column]) > TINY) {
                rows.add(done, rows.remove(pivot));
                eliminate(rows, done++, column);
            }
        }
        List<double[]> all = new ArrayList<>(equations);
        all.addAll(rows.subList(0, done));
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach(this::narrow);
        }
    }

    /** How uncertain an unknown is left. */
    double uncertainty(int column) {
        return high[column] - low[column];
    }

    private static void eliminate(List<double[]> rows, int done, int column) {
        double[] pivot = rows.get(done);
        double by = pivot[column];
        for (int j = 0; j < pivot.length - 1; j++) {
            pivot[j] /= by;
        }
        pivot[pivot.length - 1] /= Math.abs(by);
        for (double[] row : rows) {
            double factor = row[column];
            if (row != pivot && Math.abs(factor) > 0) {
                for (int j = 0; j < row.length - 1; j++) {
                    row[j] -= factor * pivot[j];
                }
                row[row.length - 1] += Math.abs(factor) * pivot[row.length - 1];
            }
        }
    }

    /** What the bounds of all other unknowns of an equation leave for each of them. */
    private void narrow(double[] row) {
        double least = 0;
        double most = 0;
        for (int j = 0; j < width - 2; j++) {
            if (Math.abs(row[j]) > TINY) {
                least += Math.min(row[j] * low[j], row[j] * high[j]);
                most += Math.max(row[j] * low[j], row[j] * high[j]);
            }
        }
        for (int j = 0; j < width - 2; j++) {
            if (Math.abs(row[j]) > TINY) {
                double rounded = row[width - 1];
                double a = row[width - 2] + rounded - (least - Math.min(row[j] * low[j], row[j] * high[j]));
                double b = row[width - 2] - rounded - (most - Math.max(row[j] * low[j], row[j] * high[j]));
                double one = Math.min(a / row[j], b / row[j]);
                double other = Math.max(a / row[j], b / row[j]);
                double oldLeast = Math.min(row[j] * low[j], row[j] * high[j]);
                double oldMost = Math.max(row[j] * low[j], row[j] * high[j]);
                low[j] = Math.min(high[j], Math.max(low[j], one));
                high[j] = Math.max(low[j], Math.min(high[j], other));
                least += Math.min(row[j] * low[j], row[j] * high[j]) - oldLeast;
                most += Math.max(row[j] * low[j], row[j] * high[j]) - oldMost;
            }
        }
    }
}

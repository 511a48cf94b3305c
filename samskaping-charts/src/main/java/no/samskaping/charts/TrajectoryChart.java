package no.samskaping.charts;

import no.samskaping.charts.internal.scorecard.TrajectoryDrawing;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.trajectory.Trajectory;

/**
 * A small line chart for each field of action over the dates of the scorecards, with the verdict from the first to the last
 * in words. The line between two different instruments is dashed, and a date whose score is withheld is hatched.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public final class TrajectoryChart {
    private TrajectoryChart() {}

    /**
     * Draws a trajectory.
     *
     * @param trajectory two or more scorecards
     * @param options the language and the colours
     * @return the chart
     */
    public static Chart of(Trajectory trajectory, ChartOptions options) {
        return new Chart(new TrajectoryDrawing(trajectory, options.context()).draw());
    }
}

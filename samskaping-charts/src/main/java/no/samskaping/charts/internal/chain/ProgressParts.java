package no.samskaping.charts.internal.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.progress.IndicatorProgress;

/** The progress of many indicators in several drawings. */
public final class ProgressParts {
    /** How many indicators one drawing has: as many as can be read when it is printed on one sheet of A4. */
    public static final int SIZE = 8;

    private ProgressParts() {}

    public static List<Drawing> of(
            Map<String, Indicator> indicators, List<IndicatorProgress> progress, Context context) {
        List<Drawing> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(progress.size(), from + SIZE);
            String name = progress.size() <= SIZE ? "" : name(from + 1, to, progress.size(), context.words());
            parts.add(new ProgressDrawing(indicators, progress.subList(from, to), context).draw(name));
            from = to;
        } while (from < progress.size());
        return parts;
    }

    private static String name(int from, int to, int all, ChartWords words) {
        return " ("
                + words.of(
                        "part",
                        "from",
                        Integer.toString(from),
                        "to",
                        Integer.toString(to),
                        "all",
                        Integer.toString(all))
                + ")";
    }
}

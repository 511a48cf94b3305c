package no.samskaping.charts.internal.chain;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.progress.IndicatorProgress;

/** The progress of many indicators in several drawings. */
public final class ProgressParts {
    /** How many indicators one drawing has: as many as can be read when it is printed on one sheet of A4. */
    public static final int SIZE = 8;

    private ProgressParts() {}

    public static Stream<Drawing> of(
            Map<String, Indicator> indicators, List<IndicatorProgress> progress, Context context) {
        int count = Math.max(1, (progress.size() + SIZE - 1) / SIZE);
        return IntStream.range(0, count).mapToObj(part -> {
            int from = part * SIZE;
            int to = Math.min(progress.size(), from + SIZE);
            String name = count == 1
                    ? ""
                    : " ("
                            + context.words()
                                    .of(
                                            "part",
                                            "from",
                                            Integer.toString(from + 1),
                                            "to",
                                            Integer.toString(to),
                                            "all",
                                            Integer.toString(progress.size()))
                            + ")";
            return new ProgressDrawing(indicators, progress.subList(from, to), context).draw(name);
        });
    }
}

package no.samskaping.charts.internal.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.StepStatus;

/** The ten steps of SoImpact with their status, and the next one. */
public final class StepsDrawing {
    private static final double ROW = 30;
    private static final double RADIUS = 11;
    private static final double CENTRE = 16;
    private static final Font LABEL = Font.of(12.5, Ink.TEXT);
    private static final Font NEXT = Font.bold(12.5, Ink.TEXT);
    private static final Font STATUS = Font.of(11, Ink.MUTED);

    private final ChainReview review;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;

    public StepsDrawing(ChainReview review, Context context) {
        this.review = review;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
    }

    public Drawing draw() {
        List<List<String>> rows = new ArrayList<>();
        double y = ROW / 2 + 2;
        canvas.line(Ink.GRID, 2, false, CENTRE, y, CENTRE, y + 9 * ROW);
        for (SoImpactStep step : SoImpactStep.values()) {
            StepStatus status = review.getSteps().getOrDefault(step, StepStatus.EMPTY);
            boolean isNext = review.getNextStep().equals(Optional.of(step));
            step(y, step, status, isNext);
            rows.add(List.of(numbered(step), status(status, isNext)));
            y += ROW;
        }
        Legend legend = new Legend();
        for (StepStatus status : StepStatus.values()) {
            legend.sample(words.of(status), (paper, x, at) -> shape(paper, x, at, 8, status));
        }
        double height = y - ROW / 2 + 6 + legend.draw(canvas, 1, y - ROW / 2 + 2, Values.WIDTH - 2);
        String title = context.titleOr(words.of("steps.title"));
        List<String> columns = List.of(words.of("steps.step"), words.of("status"));
        return context.drawing(
                title,
                summary(),
                new Table(title, columns, rows, legend.texts()),
                Values.WIDTH,
                height,
                canvas.drawn());
    }

    private String summary() {
        int complete = Collections.frequency(review.getSteps().values(), StepStatus.COMPLETE);
        Optional<SoImpactStep> next = review.getNextStep();
        return words.of("steps.summary", "number", Integer.toString(complete)) + " "
                + (next.isPresent()
                        ? words.of("steps.summary-next", "step", numbered(next.get()))
                        : words.of("steps.summary-done"));
    }

    private String numbered(SoImpactStep step) {
        return step.getNumber() + ". " + words.of(step);
    }

    private String status(StepStatus status, boolean isNext) {
        return words.of(status) + (isNext ? " \u00B7 " + words.of("steps.next") : "");
    }

    private void step(double y, SoImpactStep step, StepStatus status, boolean isNext) {
        canvas.group("step", step.getCode(), "status", status.getCode());
        if (isNext) {
            canvas.rect(1, y - ROW / 2 + 1, Values.WIDTH - 2, ROW - 2, 4, Paint.of(Ink.STRENGTH, Ink.ACCENT, 1.5));
        }
        shape(canvas, CENTRE, y, RADIUS, status);
        Ink ink = status == StepStatus.COMPLETE ? Ink.ON_COLOUR : Ink.TEXT;
        canvas.text(
                CENTRE,
                y + 4,
                2 * RADIUS,
                Integer.toString(step.getNumber()),
                Font.bold(11, ink).centred());
        canvas.text(CENTRE + 20, y + 4.5, 208, words.of(step), isNext ? NEXT : LABEL);
        Font font = isNext ? Font.bold(11, Ink.TEXT) : STATUS;
        canvas.text(Values.WIDTH - 8, y + 4, 110, status(status, isNext), font.atEnd());
        canvas.end();
    }

    /** Empty, dashed while begun, filled when complete: also without colours, three different circles. */
    private static void shape(Canvas canvas, double x, double y, double radius, StepStatus status) {
        Paint begun = status == StepStatus.STARTED
                ? Paint.dashed(Ink.STRENGTH, Ink.ACCENT, 1.5)
                : Paint.of(Ink.PAPER, Ink.LINE, 1.5);
        canvas.circle(x, y, radius, status == StepStatus.COMPLETE ? Paint.of(Ink.ACCENT, Ink.ACCENT, 1.5) : begun);
    }
}

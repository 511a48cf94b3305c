package no.samskaping.charts.internal.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.thickness.ThicknessFactors;

/** Where the work stands between thin and thick, and the three factors behind it. */
public final class ThicknessDrawing {
    private static final double LEFT = 14;
    private static final double RIGHT = Values.WIDTH - 14;
    private static final double THIN = 8;
    private static final double THICK = 34;
    private static final double FACTOR = 46;
    private static final Font END = Font.bold(11.5, Ink.TEXT);
    private static final Font LABEL = Font.bold(11.5, Ink.TEXT);
    private static final Font NUMBER = Font.of(11, Ink.TEXT);

    private final ThicknessFactors factors;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<List<String>> rows = new ArrayList<>();

    public ThicknessDrawing(ThicknessFactors factors, Context context) {
        this.factors = factors;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
    }

    public Drawing draw() {
        Thickness thickness = Thickness.of(factors);
        double y = continuum(thickness.getPosition());
        y = factor(y, "relation", factors.getRelation());
        y = factor(y, "duration", factors.getDuration());
        y = factor(y, "power", factors.getPower());
        rows.add(List.of(words.of("thickness.position"), number(thickness)));
        String title = context.titleOr(words.of("thickness.title"));
        Optional<CoCreationForm> nearest = thickness.nearestForm();
        String form = nearest.isPresent()
                ? words.of("thickness.nearest", "form", words.within(nearest.get()))
                : words.of("thickness.middle");
        String summary = words.of("thickness.summary", "position", number(thickness)) + " " + form;
        List<String> notes = List.of(
                words.of("thickness.scale"),
                words.of(
                        "thickness.ends",
                        "thin",
                        words.of(CoCreationForm.CO_CREATION),
                        "thick",
                        words.of(CoCreationForm.CO_PRODUCTION)));
        List<String> columns = List.of(words.of("thickness.factor"), words.of("thickness.rating"));
        return context.drawing(title, summary, new Table(title, columns, rows, notes), Values.WIDTH, y, canvas.drawn());
    }

    private String number(Thickness thickness) {
        return words.figures().score(Math.round(thickness.getPosition() * 100) / 100.0);
    }

    private double continuum(double position) {
        double middle = 46;
        canvas.text(1, 12, 176, words.of(CoCreationForm.CO_CREATION), END);
        canvas.text(Values.WIDTH - 1, 12, 176, words.of(CoCreationForm.CO_PRODUCTION), END.atEnd());
        canvas.polygon(
                Paint.of(Ink.STRENGTH, Ink.LINE, 1),
                LEFT,
                middle - THIN / 2,
                RIGHT,
                middle - THICK / 2,
                RIGHT,
                middle + THICK / 2,
                LEFT,
                middle + THIN / 2);
        double x = LEFT + (RIGHT - LEFT) * position;
        canvas.group("thickness", "position");
        canvas.line(Ink.TEXT, 2.5, false, x, middle - 22, x, middle + 22);
        canvas.circle(x, middle, 7, Paint.of(Ink.ACCENT, Ink.PAPER, 1.5));
        canvas.end();
        double label = Math.max(LEFT + 8, Math.min(RIGHT - 8, x));
        canvas.text(label, middle + 36, 80, number(Thickness.of(factors)), LABEL.centred());
        return middle + 46;
    }

    private double factor(double top, String key, int rating) {
        String label = words.of("thickness." + key);
        canvas.text(1, top + 12, Values.WIDTH - 60, label, LABEL);
        String number = words.of("thickness.of", "rating", Integer.toString(rating));
        canvas.text(Values.WIDTH - 1, top + 12, 56, number, NUMBER.atEnd());
        double y = top + 26;
        canvas.line(Ink.LINE, 1.5, false, LEFT, y, RIGHT, y);
        canvas.group("factor", key);
        for (int i = ThicknessFactors.MIN; i <= ThicknessFactors.MAX; i++) {
            double x =
                    LEFT + (RIGHT - LEFT) * (i - ThicknessFactors.MIN) / (ThicknessFactors.MAX - ThicknessFactors.MIN);
            boolean isRating = i == rating;
            canvas.circle(
                    x, y, isRating ? 8 : 4, isRating ? Paint.filled(Ink.ACCENT) : Paint.of(Ink.PAPER, Ink.LINE, 1.5));
        }
        canvas.end();
        rows.add(List.of(label, number));
        return top + FACTOR;
    }
}

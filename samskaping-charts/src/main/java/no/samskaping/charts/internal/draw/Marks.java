package no.samskaping.charts.internal.draw;

import java.util.Map;
import java.util.Optional;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.State;

/** The signs of states and the marks of parties. Each differs in more than its colour. */
public final class Marks {
    /** The radius of the mark of a party. */
    public static final double RADIUS = 9;

    private static final int SHAPES = 5;

    private static final Map<State, String> SIGNS =
            Map.of(State.CHALLENGE, "!", State.DEVELOPING, "~", State.STRENGTH, "+", State.UNDECIDED, "?");

    private static final Map<State, Paint> PAINTS = Map.of(
            State.CHALLENGE, Paint.of(Ink.CHALLENGE, Ink.CHALLENGE_EDGE, 1.5),
            State.DEVELOPING, Paint.of(Ink.DEVELOPING, Ink.DEVELOPING_EDGE, 1.5),
            State.STRENGTH, Paint.of(Ink.STRENGTH, Ink.STRENGTH_EDGE, 1.5),
            State.UNDECIDED, Paint.of(Ink.UNDECIDED, Ink.UNDECIDED_EDGE, 1.5));

    private static final Paint UNDEFINED = Paint.dashed(Ink.PAPER, Ink.LINE, 1);

    private Marks() {}

    /** Returns the sign of a state; none if nobody has a score. */
    public static String sign(State state) {
        return SIGNS.getOrDefault(state, "");
    }

    /** Returns the state that a score on its own has. A high score says nothing if answers behind it are hidden. */
    public static State state(Optional<Band> band, boolean isSomethingHidden) {
        if (band.isEmpty()) {
            return State.UNDEFINED;
        }
        return isSomethingHidden && band.get() != Band.CHALLENGE ? State.UNDECIDED : state(band.get());
    }

    /** Returns the state of the same name as a band. */
    public static State state(Band band) {
        return State.valueOf(band.name());
    }

    /** Returns the look of a box in a state. */
    public static Paint paint(State state) {
        return PAINTS.getOrDefault(state, UNDEFINED);
    }

    /** Draws the mark of a party: a shape with its number. */
    public static void party(Canvas canvas, double x, double y, int index) {
        shape(canvas, x, y, RADIUS, index);
        String number = Integer.toString(index + 1);
        double size = 10;
        canvas.text(
                x, y + size * 0.36, 40, number, Font.bold(size, Ink.ON_COLOUR).centred());
    }

    /** Draws the shape of a party without its number. */
    public static void shape(Canvas canvas, double x, double y, double r, int index) {
        Paint paint = Paint.of(Ink.ofParty(index), Ink.PAPER, 1);
        switch (index % SHAPES) {
            case 0 -> canvas.circle(x, y, r, paint);
            case 1 -> canvas.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, 1, paint);
            case 2 -> canvas.polygon(paint, x, y - r * 1.15, x + r * 1.15, y, x, y + r * 1.15, x - r * 1.15, y);
            case 3 ->
                canvas.polygon(
                        paint,
                        x - r * 0.55,
                        y - r,
                        x + r * 0.55,
                        y - r,
                        x + r * 1.1,
                        y,
                        x + r * 0.55,
                        y + r,
                        x - r * 0.55,
                        y + r,
                        x - r * 1.1,
                        y);
            default ->
                canvas.polygon(
                        paint,
                        x,
                        y - r * 1.1,
                        x + r * 1.05,
                        y - r * 0.25,
                        x + r * 0.65,
                        y + r * 0.95,
                        x - r * 0.65,
                        y + r * 0.95,
                        x - r * 1.05,
                        y - r * 0.25);
        }
    }
}

package no.samskaping.charts.internal.draw;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.TextWidth;

/** What the marks of a chart mean. Its lines are also notes of the table. */
public final class Legend {
    private static final Font FONT = Font.of(11, Ink.TEXT);
    private static final Font SIGN = Font.bold(11, Ink.TEXT).centred();
    private static final double SAMPLE = 24;
    private static final double ROW = 21;

    private static final Sample NO_SAMPLE = (canvas, x, y) -> {};

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Sample sample, String sign, String text, int maxLines) {}

    /** Draws the sample of an entry around a point. */
    @FunctionalInterface
    public interface Sample {
        void draw(Canvas canvas, double x, double y);
    }

    /**
     * Adds an entry.
     *
     * @param sign the text in the sample; may be empty
     */
    public Legend add(String sign, String text, int maxLines, Sample sample) {
        entries.add(new Entry(sample, sign, text, maxLines));
        return this;
    }

    /** Adds a sample without a sign. */
    public Legend sample(String text, Sample sample) {
        return add("", text, 3, sample);
    }

    /** Adds a box with a sign. */
    public Legend box(String sign, Paint paint, String text) {
        return add(sign, text, 3, (canvas, x, y) -> {
            canvas.rect(x - 9, y - 8, 18, 16, 2, paint);
            canvas.text(x, y + 4, 18, sign, SIGN);
        });
    }

    public Legend hatched(String text) {
        return sample(text, (canvas, x, y) -> canvas.hatched(x - 9, y - 8, 18, 16));
    }

    /** Adds a line without a sample. */
    public Legend note(String text) {
        return add("", text, 4, NO_SAMPLE);
    }

    /** Returns the texts, which the table has as notes. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Entry entry : entries) {
            texts.add(entry.sign().isEmpty() ? entry.text() : entry.sign() + " " + entry.text());
        }
        return texts;
    }

    /**
     * Draws the legend, as many entries on a row as have room.
     *
     * @return its height
     */
    public double draw(Canvas canvas, double left, double top, double width) {
        double x = left;
        double y = top;
        double rowHeight = 0;
        for (Entry entry : entries) {
            double indent = entry.sample() == NO_SAMPLE ? 0 : SAMPLE;
            double room = width - indent;
            List<String> lines = TextWidth.lines(entry.text(), room, FONT.size(), FONT.bold(), entry.maxLines());
            double needed = indent;
            for (String line : lines) {
                needed = Math.max(needed, indent + TextWidth.of(line, FONT.size(), FONT.bold()));
            }
            if (x > left && x + needed > left + width) {
                x = left;
                y += rowHeight;
                rowHeight = 0;
            }
            entry.sample().draw(canvas, x + 10, y + ROW / 2);
            double height = canvas.block(x + indent, y + ROW / 2 + 4, room, entry.text(), FONT, entry.maxLines());
            rowHeight = Math.max(rowHeight, Math.max(ROW, height + ROW - FONT.lineHeight()));
            x += needed + 14;
        }
        return y + rowHeight - top;
    }
}

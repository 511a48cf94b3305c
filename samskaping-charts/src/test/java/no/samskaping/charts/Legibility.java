package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Computes the contrast of texts with what is behind them (WCAG 2.2, success criterion 1.4.3). */
final class Legibility {
    private static final double LEAST = 4.5;

    private Legibility() {}

    /** Fails if a text of a picture has too little contrast with the shape below its first letter. */
    static void check(Picture picture) {
        List<Element> shapes = new ArrayList<>();
        picture.all("*").forEach(element -> {
            switch (element.getTagName()) {
                case "rect", "circle", "polygon" -> shapes.add(element);
                case "text" -> check(element, shapes);
                default -> {}
            }
        });
    }

    private static void check(Element text, List<Element> shapes) {
        double x = Picture.number(text, "x");
        double y = Picture.number(text, "y") - 3;
        double shift = text.getAttribute("text-anchor").equals("start")
                ? 2
                : text.getAttribute("text-anchor").equals("end") ? -2 : 0;
        String behind = "";
        for (Element shape : shapes) {
            double[] box = Picture.box(shape);
            if (box[0] <= x + shift && x + shift <= box[2] && box[1] <= y && y <= box[3]) {
                behind = shape.getAttribute("fill");
            }
        }
        assertThat(behind).as("behind " + text.getTextContent()).isNotEmpty();
        assertThat(contrast(text.getAttribute("fill"), behind))
                .as(text.getTextContent() + " on " + behind)
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** Returns the contrast of two colours, 1 to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

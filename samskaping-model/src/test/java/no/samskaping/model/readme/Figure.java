package no.samskaping.model.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskaping.model.term.EnumTerm;

/**
 * An SVG figure whose labels are compared with the code.
 *
 * <p>A text of the figure is one of these:
 *
 * <ul>
 *   <li>the label of a term, with {@code data-type}, {@code data-code} and {@code lang};
 *   <li>the name of a type or of a method, with {@code data-type} and, for a method, {@code data-member};
 *   <li>something that the test of the figure checks, with another {@code data-} attribute;
 *   <li>a caption in our own words, with the class {@code caption}.
 * </ul>
 */
public final class Figure {
    private static final Pattern ELEMENT = Pattern.compile("<(text|circle) ([^>]*?)(?:/>|>(.*?)</\\1>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"));

    private final Path svg;
    private final List<Mark> marks = new ArrayList<>();

    private Figure(Path svg) {
        this.svg = svg;
        Matcher elements = ELEMENT.matcher(String.join("\n", Fence.lines(svg)));
        while (elements.find()) {
            Map<String, String> attributes = new TreeMap<>();
            ATTRIBUTE
                    .matcher(elements.group(2))
                    .results()
                    .forEach(match -> attributes.put(match.group(1), match.group(2)));
            String inner = elements.group(3) == null ? "" : elements.group(3);
            marks.add(new Mark(
                    attributes,
                    inner.replace("</tspan><tspan", "</tspan> <tspan").replaceAll("<[^>]*>", "")));
        }
    }

    /**
     * An element of the figure: a text or a circle.
     *
     * @param attributes its attributes by name
     * @param text its words, one space between lines; empty for a circle
     */
    public record Mark(Map<String, String> attributes, String text) {
        /**
         * Returns an attribute.
         *
         * @param name its name
         * @return the value, or empty text if it is absent
         */
        public String get(String name) {
            return attributes.getOrDefault(name, "");
        }

        /**
         * Returns the horizontal position.
         *
         * @return the attribute {@code x} or {@code cx}
         */
        public double x() {
            return Double.parseDouble(attributes.getOrDefault("x", get("cx")));
        }

        /**
         * Returns the vertical position.
         *
         * @return the attribute {@code y} or {@code cy}
         */
        public double y() {
            return Double.parseDouble(attributes.getOrDefault("y", get("cy")));
        }
    }

    /**
     * Reads a figure of a package.
     *
     * @param inPackage a type of the package
     * @param name the file's name without its ending
     * @return the figure
     */
    public static Figure of(Class<?> inPackage, String name) {
        return new Figure(
                Path.of("src", "main", "java", inPackage.getPackageName().replace('.', '/'), "doc-files")
                        .resolve(name + ".svg"));
    }

    /**
     * Returns the texts and circles that have an attribute.
     *
     * @param attribute the name of the attribute
     * @return the elements, in the order of the file
     */
    public List<Mark> with(String attribute) {
        return marks.stream()
                .filter(mark -> mark.attributes().containsKey(attribute))
                .toList();
    }

    /**
     * Returns the first English label of a term.
     *
     * @param term the term
     * @return the label
     */
    public Mark label(EnumTerm term) {
        return labels(term, Locale.ENGLISH).findFirst().orElseThrow();
    }

    /**
     * Fails unless every text agrees with the code, and exactly the terms of these types are there, in English and Bokmål.
     *
     * @param types the enums that the figure shows
     */
    public void shows(Class<?>... types) {
        List<String> named = Arrays.stream(types).map(Class::getName).toList();
        for (Class<?> type : types) {
            for (EnumTerm term : terms(type)) {
                for (Locale language : LANGUAGES) {
                    assertThat(labels(term, language).map(Mark::text))
                            .as("%s: labels of %s %s in %s", svg, type.getSimpleName(), term.getCode(), language)
                            .isNotEmpty()
                            .containsOnly(term.label(language));
                }
            }
        }
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            String type = mark.get("data-type");
            if (mark.attributes().containsKey("lang")) {
                assertThat(named).as("%s: %s", svg, mark).contains(type);
                assertThat(terms(type(type))).as("%s: %s", svg, mark).anyMatch(term -> term.getCode()
                        .equals(mark.get("data-code")));
            } else if (mark.attributes().containsKey("data-member")) {
                assertThat(type(type).getMethods()).as("%s: %s", svg, mark).anyMatch(method -> method.getName()
                        .equals(mark.text()));
            } else if (!type.isEmpty()) {
                assertThat(type(type).getSimpleName()).as("%s: %s", svg, mark).isEqualTo(mark.text());
            } else {
                assertThat(mark.attributes().keySet().stream().anyMatch(name -> name.startsWith("data-"))
                                || mark.get("class").startsWith("caption"))
                        .as("%s: checked by nothing: %s", svg, mark)
                        .isTrue();
            }
        });
    }

    private Stream<Mark> labels(EnumTerm term, Locale language) {
        return marks.stream()
                .filter(mark -> mark.get("data-type").equals(term.getClass().getName())
                        && mark.get("data-code").equals(term.getCode())
                        && mark.get("lang").equals(language.toLanguageTag()));
    }

    private static List<EnumTerm> terms(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumTerm.class::cast).toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No such type: " + name, e);
        }
    }
}

package no.samskaping.model.traceability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.Term;

/**
 * A type, constant or rule of the code, and its source.
 *
 * @param type the type itself, or the enum of the constant
 * @param constant the constant, or empty for the type itself
 * @param source the source, or empty if none is given
 */
public record Concept(Class<?> type, Optional<Enum<?>> constant, Optional<SourceReference> source) {
    /** The chapters of each figure. Figure 5 is printed in chapter 3 and explained in chapters 3 and 4. */
    private static final Map<Integer, Set<Integer>> FIGURES = Map.of(
            1, Set.of(1),
            2, Set.of(1),
            3, Set.of(2),
            4, Set.of(2),
            5, Set.of(3, 4),
            6, Set.of(4),
            7, Set.of(6),
            8, Set.of(6),
            9, Set.of(6));

    /**
     * Returns a type and, if it is an enum, all of its constants.
     *
     * @param type the type
     * @return the concepts, the type first
     */
    public static Stream<Concept> of(Class<?> type) {
        Stream<Concept> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .<Enum<?>>map(Enum.class::cast)
                        .map(constant -> new Concept(type, Optional.of(constant), SourceReference.of(constant)))
                : Stream.empty();
        return Stream.concat(Stream.of(new Concept(type, Optional.empty(), SourceReference.of(type))), constants);
    }

    /**
     * Returns the name of the concept.
     *
     * @return {@code Type}, or {@code Type.code} for a constant
     */
    public String name() {
        return type.getSimpleName() + constant.map(each -> "." + code(each)).orElse("");
    }

    /**
     * Returns the concept in English words.
     *
     * @return a term's label, a rule's message, or the type's name in words
     */
    public String words() {
        if (constant.isEmpty()) {
            String words =
                    type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return words.replace("co creation", "co-creation").replace("so impact", "SoImpact");
        }
        Enum<?> each = constant.orElseThrow();
        if (each instanceof Term term) {
            return term.label(Locale.ENGLISH);
        }
        return each instanceof Rule rule ? rule.message(Locale.ENGLISH, Map.of()) : code(each);
    }

    /**
     * Returns the source in words: document, chapter, figure and heading.
     *
     * @return the source, or empty text if none is given
     */
    public String place() {
        return source.map(Concept::place).orElse("");
    }

    /**
     * Checks the source.
     *
     * @return what is wrong, as sentences
     */
    public List<String> problems() {
        if (source.isEmpty()) {
            return List.of(name() + " has no source");
        }
        SourceReference place = source.orElseThrow();
        boolean handbook = place.getDocument() == SourceDocument.HANDBOOK;
        Stream.Builder<String> problems = Stream.builder();
        if (place.getFigure() < 0 || place.getFigure() > 9) {
            problems.add(name() + " refers to figure " + place.getFigure() + ", but there are nine");
        }
        if (place.getChapter() < (handbook ? 1 : 0) || place.getChapter() > (handbook ? 6 : 0)) {
            problems.add(name() + " refers to chapter " + place.getChapter() + " of " + place.getDocument());
        }
        if (FIGURES.containsKey(place.getFigure())
                && !FIGURES.get(place.getFigure()).contains(place.getChapter())) {
            problems.add(name() + " refers to figure " + place.getFigure() + " in chapter " + place.getChapter());
        }
        if (place.getDocument() != SourceDocument.CONVENTION
                && place.getSection().isEmpty()) {
            problems.add(name() + " names no section of " + place.getDocument());
        }
        return problems.build().toList();
    }

    private static String code(Enum<?> constant) {
        if (constant instanceof Term term) {
            return term.getCode();
        }
        return constant instanceof Rule rule ? rule.getId() : constant.name();
    }

    private static String place(SourceReference source) {
        String document = source.getDocument() == SourceDocument.HANDBOOK
                ? "Handbook"
                : source.getDocument().getTitle();
        return document
                + (source.getChapter() == 0 ? "" : ", chapter " + source.getChapter())
                + (source.getFigure() == 0 ? "" : ", figure " + source.getFigure())
                + (source.getSection().isEmpty() ? "" : ": " + source.getSection());
    }
}

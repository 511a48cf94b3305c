package no.samskaping.model.traceability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskaping.model.Term;
import no.samskaping.model.review.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * A type, constant or rule of the code with its place in the sources.
 *
 * @param type the type that it is, or that lists it
 * @param constant the constant, or empty for the type itself
 * @param source the place, or empty when none is given
 */
public record Concept(Class<?> type, Optional<Enum<?>> constant, Optional<Source> source) {
    /** The chapters of each figure; figure 5 is drawn in the third and spelt out in the fourth too. */
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
     * A type and, for an enum, all of its constants.
     *
     * @param type the type
     * @return the concepts, the type first; a constant without a source of its own has its type's
     */
    public static Stream<Concept> of(Class<?> type) {
        Optional<Source> source = Optional.ofNullable(type.getAnnotation(Source.class));
        Stream<Concept> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).map(constant -> {
                    Optional<Source> own = own(constant);
                    return new Concept(type, Optional.of(constant), own.isPresent() ? own : source);
                })
                : Stream.empty();
        return Stream.concat(Stream.of(new Concept(type, Optional.empty(), source)), constants);
    }

    private static Optional<Source> own(Enum<?> constant) {
        try {
            return Optional.ofNullable(
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(Source.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What others call it: {@code Type}, or {@code Type.code} for a constant.
     *
     * @return the name
     */
    public String name() {
        return type.getSimpleName() + constant.map(each -> "." + code(each)).orElse("");
    }

    /**
     * The concept in English words.
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
     * The place in words: document, chapter, figure, heading.
     *
     * @return the place, or empty when none is given
     */
    public String place() {
        return source.map(Concept::place).orElse("");
    }

    /**
     * What is wrong with the place.
     *
     * @return sentences; empty when nothing is
     */
    public List<String> problems() {
        if (source.isEmpty()) {
            return List.of(name() + " has no source");
        }
        Source place = source.orElseThrow();
        boolean handbook = place.document() == SourceDocument.HANDBOOK;
        Stream.Builder<String> problems = Stream.builder();
        if (place.figure() < 0 || place.figure() > 9) {
            problems.add(name() + " names figure " + place.figure() + ", and there are nine");
        }
        if (place.chapter() < (handbook ? 1 : 0) || place.chapter() > (handbook ? 6 : 0)) {
            problems.add(name() + " names chapter " + place.chapter() + " of " + place.document());
        }
        if (FIGURES.containsKey(place.figure()) && !FIGURES.get(place.figure()).contains(place.chapter())) {
            problems.add(name() + " looks for figure " + place.figure() + " in chapter " + place.chapter());
        }
        if (place.document() != SourceDocument.CONVENTION && place.section().isEmpty()) {
            problems.add(name() + " names no section of " + place.document());
        }
        return problems.build().toList();
    }

    private static String code(Enum<?> constant) {
        if (constant instanceof Term term) {
            return term.getCode();
        }
        return constant instanceof Rule rule ? rule.getId() : constant.name();
    }

    private static String place(Source source) {
        String document = source.document() == SourceDocument.HANDBOOK
                ? "Handbook"
                : source.document().getTitle();
        return document
                + (source.chapter() == 0 ? "" : ", chapter " + source.chapter())
                + (source.figure() == 0 ? "" : ", figure " + source.figure())
                + (source.section().isEmpty() ? "" : ": " + source.section());
    }
}

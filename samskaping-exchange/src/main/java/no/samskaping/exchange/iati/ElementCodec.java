package no.samskaping.exchange.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskaping.exchange.internal.iati.Scalar;
import no.samskaping.exchange.internal.iati.XmlNode;
import no.samskaping.exchange.internal.iati.XmlOutput;

/**
 * How a value is written as an element of the extension, and read: ids, codes, numbers and dates as attributes, other texts as
 * elements.
 *
 * @param <T> the value
 * @param <B> its builder
 */
final class ElementCodec<T, B> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<BiConsumer<T, XmlOutput>> attributes = new ArrayList<>();
    private final List<BiConsumer<T, XmlOutput>> elements = new ArrayList<>();
    private final List<Reading<B>> readings = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private interface Reading<B> {
        void read(XmlNode node, B builder, ReadNotes notes);
    }

    private ElementCodec(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    static <T, B> ElementCodec<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new ElementCodec<>(name, builder, build);
    }

    String name() {
        return name;
    }

    /** An attribute that others read and write. */
    ElementCodec<T, B> alsoKnown(String attribute) {
        known.add("@" + attribute);
        return this;
    }

    /** Children that others read and write. */
    ElementCodec<T, B> alsoKnownElement(String element) {
        known.add(element);
        return this;
    }

    <V> ElementCodec<T, B> attribute(String field, Scalar<V> scalar, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(field, scalar, value -> Optional.of(get.apply(value)), set);
    }

    <V> ElementCodec<T, B> optional(
            String field, Scalar<V> scalar, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        known.add("@" + field);
        attributes.add((value, xml) -> get.apply(value)
                .ifPresent(present -> xml.attribute(field, scalar.write().apply(present))));
        readings.add((node, target, notes) ->
                read(node, field, scalar, notes).ifPresent(present -> set.accept(target, present)));
        return this;
    }

    ElementCodec<T, B> optionalInt(String field, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return optional(
                field, Scalar.INT, value -> get.apply(value).stream().boxed().findFirst(), set);
    }

    ElementCodec<T, B> text(String field, Function<T, String> get, BiConsumer<B, String> set) {
        return optionalText(field, value -> Optional.of(get.apply(value)), set);
    }

    ElementCodec<T, B> optionalText(String field, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
        known.add(field);
        elements.add((value, xml) -> get.apply(value).ifPresent(text -> text(xml, field, text)));
        readings.add((node, target, notes) -> {
            List<XmlNode> found = children(node, field);
            found.stream().limit(1).forEach(child -> set.accept(target, text(child, notes)));
            found.stream().skip(1).forEach(child -> notes.at(child, IatiRule.REPEATED_ELEMENT));
        });
        return this;
    }

    ElementCodec<T, B> texts(String field, Function<T, List<String>> get, BiConsumer<B, String> add) {
        known.add(field);
        elements.add((value, xml) -> get.apply(value).forEach(text -> text(xml, field, text)));
        readings.add((node, target, notes) ->
                children(node, field).forEach(child -> add.accept(target, text(child, notes))));
        return this;
    }

    /** A list of scalars, each as an element with one attribute. */
    <V> ElementCodec<T, B> scalars(
            String field, String attribute, Scalar<V> scalar, Function<T, List<V>> get, BiConsumer<B, V> add) {
        known.add(field);
        elements.add((value, xml) -> get.apply(value).forEach(each -> xml.start(field(field))
                .attribute(attribute, scalar.write().apply(each))
                .end()));
        readings.add((node, target, notes) -> children(node, field).forEach(child -> {
            Optional<V> read = read(child, attribute, scalar, notes);
            if (child.attribute(attribute).isEmpty()) {
                notes.at(child, IatiRule.MISSING_ATTRIBUTE, "attribute", attribute);
            }
            read.ifPresent(present -> add.accept(target, present));
            reportOthers(child, Set.of("@" + attribute), notes);
        }));
        return this;
    }

    <E> ElementCodec<T, B> elements(ElementCodec<E, ?> codec, Function<T, List<E>> get, BiConsumer<B, E> add) {
        known.add(codec.name);
        elements.add((value, xml) -> get.apply(value).forEach(each -> codec.write(each, xml)));
        readings.add((node, target, notes) -> children(node, codec.name)
                .forEach(child -> codec.read(child, notes).ifPresent(each -> add.accept(target, each))));
        return this;
    }

    <E> ElementCodec<T, B> optionalElement(
            ElementCodec<E, ?> codec, Function<T, Optional<E>> get, BiConsumer<B, E> set) {
        known.add(codec.name);
        elements.add((value, xml) -> get.apply(value).ifPresent(each -> codec.write(each, xml)));
        readings.add((node, target, notes) -> {
            List<XmlNode> found = children(node, codec.name);
            found.stream()
                    .limit(1)
                    .flatMap(child -> codec.read(child, notes).stream())
                    .forEach(each -> set.accept(target, each));
            found.stream().skip(1).forEach(child -> notes.at(child, IatiRule.REPEATED_ELEMENT));
        });
        return this;
    }

    void write(T value, XmlOutput xml) {
        write(value, xml, attributesFirst -> {}, elementsLast -> {});
    }

    /** Writes the element with more attributes and more elements than the codec knows. */
    void write(T value, XmlOutput xml, Consumer<XmlOutput> attributesFirst, Consumer<XmlOutput> elementsLast) {
        xml.start(field(name));
        attributesFirst.accept(xml);
        attributes.forEach(attribute -> attribute.accept(value, xml));
        elements.forEach(element -> element.accept(value, xml));
        elementsLast.accept(xml);
        xml.end();
    }

    Optional<T> read(XmlNode node, ReadNotes notes) {
        B target = builder.get();
        fill(node, target, notes);
        return notes.build(node, () -> build.apply(target));
    }

    /** Reads the element into a builder, and reports what the codec does not know. */
    void fill(XmlNode node, B target, ReadNotes notes) {
        readings.forEach(reading -> reading.read(node, target, notes));
        reportOthers(node, known, notes);
    }

    private static void reportOthers(XmlNode node, Set<String> known, ReadNotes notes) {
        for (XmlNode.Attribute attribute : node.attributes()) {
            boolean isKnown = attribute.namespace().isEmpty() && known.contains("@" + attribute.name());
            if (!isKnown && !attribute.namespace().equals(XmlNode.XML)) {
                notes.atAttribute(node, attribute.name(), IatiRule.ATTRIBUTE_NOT_READ);
            }
        }
        for (XmlNode child : node.children()) {
            if (!child.namespace().equals(IatiResults.NAMESPACE) || !known.contains(child.name())) {
                notes.at(child, IatiRule.ELEMENT_NOT_READ);
            }
        }
        if (!node.text().isBlank()) {
            notes.at(node, IatiRule.TEXT_NOT_READ);
        }
    }

    static <V> Optional<V> read(XmlNode node, String field, Scalar<V> scalar, ReadNotes notes) {
        Optional<String> given = node.attribute(field);
        Optional<V> read = given.flatMap(scalar.read());
        if (given.isPresent() && read.isEmpty()) {
            notes.found(node, field, IatiRule.EXTENSION_INVALID, given.get());
        }
        return read;
    }

    static List<XmlNode> children(XmlNode node, String name) {
        return node.children().stream()
                .filter(child -> child.is(IatiResults.NAMESPACE, name))
                .toList();
    }

    private static void text(XmlOutput xml, String field, String text) {
        xml.start(field(field)).text(text).end();
    }

    private static String text(XmlNode node, ReadNotes notes) {
        node.children().forEach(child -> notes.at(child, IatiRule.ELEMENT_NOT_READ));
        node.attributes().stream()
                .filter(attribute -> !attribute.namespace().equals(XmlNode.XML))
                .forEach(attribute -> notes.atAttribute(node, attribute.name(), IatiRule.ATTRIBUTE_NOT_READ));
        return node.text();
    }

    static String field(String name) {
        return IatiResults.PREFIX + ":" + name;
    }
}

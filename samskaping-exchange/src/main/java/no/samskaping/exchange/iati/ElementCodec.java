package no.samskaping.exchange.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final Map<String, AttributeReading<B>> byAttribute = new HashMap<>();
    private final Map<String, ElementReading<B>> byElement = new HashMap<>();

    private interface AttributeReading<B> {
        void read(XmlNode node, String given, B builder, ReadNotes notes);
    }

    private interface ElementReading<B> {
        void read(XmlNode child, B builder, ReadNotes notes);
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
        byAttribute.put(attribute, (node, given, target, notes) -> {});
        return this;
    }

    /** Children that others read and write. */
    ElementCodec<T, B> alsoKnownElement(String element) {
        byElement.put(element, (child, target, notes) -> {});
        return this;
    }

    <V> ElementCodec<T, B> attribute(String field, Scalar<V> scalar, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(field, scalar, value -> Optional.of(get.apply(value)), set);
    }

    <V> ElementCodec<T, B> optional(
            String field, Scalar<V> scalar, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        attributes.add((value, xml) -> get.apply(value)
                .ifPresent(present -> xml.attribute(field, scalar.write().apply(present))));
        byAttribute.put(field, (node, given, target, notes) -> read(node, field, given, scalar, notes)
                .ifPresent(present -> set.accept(target, present)));
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
        elements.add((value, xml) -> get.apply(value).ifPresent(text -> text(xml, field, text)));
        byElement.put(field, (child, target, notes) -> {
            if (child.ordinal() > 1) {
                notes.at(child, IatiRule.REPEATED_ELEMENT);
            } else {
                set.accept(target, text(child, notes));
            }
        });
        return this;
    }

    ElementCodec<T, B> texts(String field, Function<T, List<String>> get, BiConsumer<B, String> add) {
        elements.add((value, xml) -> get.apply(value).forEach(text -> text(xml, field, text)));
        byElement.put(field, (child, target, notes) -> add.accept(target, text(child, notes)));
        return this;
    }

    /** A list of scalars, each as an element with one attribute. */
    <V> ElementCodec<T, B> scalars(
            String field, String attribute, Scalar<V> scalar, Function<T, List<V>> get, BiConsumer<B, V> add) {
        elements.add((value, xml) -> get.apply(value).forEach(each -> xml.start(field(field))
                .attribute(attribute, scalar.write().apply(each))
                .end()));
        byElement.put(field, (child, target, notes) -> {
            Optional<V> read = read(child, attribute, scalar, notes);
            if (child.attribute(attribute).isEmpty()) {
                notes.at(child, IatiRule.MISSING_ATTRIBUTE, "attribute", attribute);
            }
            read.ifPresent(present -> add.accept(target, present));
            child.attributes().stream()
                    .filter(each -> !each.namespace().isEmpty() || !each.name().equals(attribute))
                    .forEach(each -> unknown(child, each, notes));
            child.children().forEach(each -> notes.at(each, IatiRule.ELEMENT_NOT_READ));
        });
        return this;
    }

    <E> ElementCodec<T, B> elements(ElementCodec<E, ?> codec, Function<T, List<E>> get, BiConsumer<B, E> add) {
        elements.add((value, xml) -> get.apply(value).forEach(each -> codec.write(each, xml)));
        byElement.put(codec.name, (child, target, notes) -> codec.read(child, notes)
                .ifPresent(each -> add.accept(target, each)));
        return this;
    }

    <E> ElementCodec<T, B> optionalElement(
            ElementCodec<E, ?> codec, Function<T, Optional<E>> get, BiConsumer<B, E> set) {
        elements.add((value, xml) -> get.apply(value).ifPresent(each -> codec.write(each, xml)));
        byElement.put(codec.name, (child, target, notes) -> {
            if (child.ordinal() > 1) {
                notes.at(child, IatiRule.REPEATED_ELEMENT);
            } else {
                codec.read(child, notes).ifPresent(each -> set.accept(target, each));
            }
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
        for (XmlNode.Attribute attribute : node.attributes()) {
            AttributeReading<B> reading = attribute.namespace().isEmpty() ? byAttribute.get(attribute.name()) : null;
            if (reading == null) {
                unknown(node, attribute, notes);
            } else {
                reading.read(node, attribute.value(), target, notes);
            }
        }
        for (XmlNode child : node.children()) {
            ElementReading<B> reading =
                    child.namespace().equals(IatiResults.NAMESPACE) ? byElement.get(child.name()) : null;
            if (reading == null) {
                notes.at(child, IatiRule.ELEMENT_NOT_READ);
            } else {
                reading.read(child, target, notes);
            }
        }
        if (!node.text().isBlank()) {
            notes.at(node, IatiRule.TEXT_NOT_READ);
        }
    }

    private static void unknown(XmlNode node, XmlNode.Attribute attribute, ReadNotes notes) {
        if (!attribute.namespace().equals(XmlNode.XML)) {
            notes.atAttribute(node, attribute.name(), IatiRule.ATTRIBUTE_NOT_READ);
        }
    }

    static <V> Optional<V> read(XmlNode node, String field, Scalar<V> scalar, ReadNotes notes) {
        Optional<String> given = node.attribute(field);
        return given.isEmpty() ? Optional.empty() : read(node, field, given.get(), scalar, notes);
    }

    private static <V> Optional<V> read(XmlNode node, String field, String given, Scalar<V> scalar, ReadNotes notes) {
        Optional<V> read = scalar.read().apply(given);
        if (read.isEmpty()) {
            notes.found(node, field, IatiRule.EXTENSION_INVALID, given);
        }
        return read;
    }

    static List<XmlNode> children(XmlNode node, String name) {
        List<XmlNode> found = new ArrayList<>(1);
        for (XmlNode child : node.children()) {
            if (child.is(IatiResults.NAMESPACE, name)) {
                found.add(child);
            }
        }
        return found;
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

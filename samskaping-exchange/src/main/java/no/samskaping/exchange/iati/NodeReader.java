package no.samskaping.exchange.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.exchange.internal.iati.XmlNode;

/** Reads what many elements of IATI have: narratives, dates, and children of which only one is expected. */
final class NodeReader {
    private static final String NARRATIVE = "narrative";

    private final ReadNotes notes;
    private final String language;

    /** @param language the language that is asked for, or empty for the first one in each element */
    NodeReader(ReadNotes notes, Optional<Locale> language) {
        this.notes = notes;
        this.language =
                language.map(Locale::toLanguageTag).map(NodeReader::primary).orElse("");
    }

    private static String primary(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.equals("no") ? "nb" : primary;
    }

    ReadNotes notes() {
        return notes;
    }

    /** Reports all attributes, children and text that are not known; elements of the extension are known with its prefix. */
    void others(XmlNode node, Set<String> attributes, Set<String> elements) {
        othersBesideText(node, attributes, elements);
        if (!node.text().isBlank()) {
            notes.at(node, IatiRule.TEXT_NOT_READ);
        }
    }

    /** Reports all attributes and children that are not known. */
    void othersBesideText(XmlNode node, Set<String> attributes, Set<String> elements) {
        for (XmlNode.Attribute attribute : node.attributes()) {
            boolean isKnown = attribute.namespace().isEmpty() && attributes.contains(attribute.name());
            if (!isKnown && !attribute.namespace().equals(XmlNode.XML)) {
                notes.atAttribute(node, attribute.name(), IatiRule.ATTRIBUTE_NOT_READ);
            }
        }
        for (XmlNode child : node.children()) {
            if (!elements.contains(key(child))) {
                notes.at(child, IatiRule.ELEMENT_NOT_READ);
            }
        }
    }

    private static String key(XmlNode node) {
        if (node.namespace().isEmpty()) {
            return node.name();
        }
        if (!node.namespace().equals(IatiResults.NAMESPACE)) {
            return "?";
        }
        return node.name().equals(ValueExtension.CODEC.name())
                ? ValueReader.EXTENSION
                : ElementCodec.field(node.name());
    }

    /** The children of a name, which has the prefix for those of the extension. */
    static List<XmlNode> all(XmlNode node, String name) {
        List<XmlNode> found = List.of();
        for (XmlNode child : node.children()) {
            if (key(child).equals(name)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(child);
            }
        }
        return found;
    }

    /** The first child of a name; further ones are reported. */
    Optional<XmlNode> single(XmlNode node, String name) {
        List<XmlNode> found = all(node, name);
        for (int i = 1; i < found.size(); i++) {
            notes.at(found.get(i), IatiRule.REPEATED_ELEMENT);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The text of an element with narratives: the one in the language that is asked for, or the first. */
    Optional<String> narrative(XmlNode node) {
        return narrative(node, Set.of());
    }

    Optional<String> narrative(XmlNode node, Set<String> attributes) {
        others(node, attributes, Set.of(NARRATIVE));
        List<XmlNode> said = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (child.is("", NARRATIVE)) {
                othersBesideText(child, Set.of(), Set.of());
                if (!child.content().isEmpty()) {
                    said.add(child);
                }
            }
        }
        if (said.size() == 1) {
            return Optional.of(said.get(0).content());
        }
        Optional<XmlNode> chosen = said.stream()
                .filter(each -> !language.isEmpty() && primary(each.language()).equals(language))
                .findFirst()
                .or(() -> said.stream().findFirst());
        said.stream()
                .filter(each -> each != chosen.orElse(each))
                .forEach(each -> notes.at(each, IatiRule.OTHER_NARRATIVE, "language", each.language()));
        return chosen.map(XmlNode::content);
    }

    /** A date in the attribute {@code iso-date}; reported if it is there and not a date. */
    Optional<LocalDate> date(XmlNode node) {
        Optional<String> given = node.attribute("iso-date");
        Optional<LocalDate> date = given.flatMap(IatiTexts::date);
        if (given.isPresent() && date.isEmpty()) {
            notes.found(node, "iso-date", IatiRule.INVALID_DATE, given.get());
        }
        return date;
    }

    /** An attribute that IATI requires; reported if it is missing. */
    Optional<String> required(XmlNode node, String attribute) {
        Optional<String> given = node.attribute(attribute);
        if (given.isEmpty()) {
            notes.atAttribute(node, attribute, IatiRule.MISSING_ATTRIBUTE, "attribute", attribute);
        }
        return given;
    }
}

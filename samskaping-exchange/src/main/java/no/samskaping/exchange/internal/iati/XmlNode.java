package no.samskaping.exchange.internal.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of one activity, with its place in the file. */
public final class XmlNode {
    /** The namespace that {@code xml:lang} and {@code xml:space} are in. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** An attribute; the namespace is empty for one without a prefix. */
    public record Attribute(String namespace, String name, String value) {}

    /** Elements of one name that were not kept: how many, and the place of the first. */
    public record Skipped(int count, int line, int column) {}

    private final @Nullable XmlNode parent;
    private final String namespace;
    private final String qualifiedName;
    private final String name;
    private final int line;
    private final int column;
    private final List<Attribute> attributes;
    private List<XmlNode> children = List.of();
    private Map<String, Skipped> skipped = Map.of();

    /** Up to so many children are counted by looking at each. */
    private static final int MANY = 16;

    /** Counts the children by name, once there are many. */
    private @Nullable Map<String, Integer> counts;

    private int ordinal = 1;
    private String text = "";
    private final String language;
    private final boolean isPreserved;

    XmlNode(
            @Nullable XmlNode parent,
            String namespace,
            String prefix,
            String name,
            List<Attribute> attributes,
            int line,
            int column) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.qualifiedName = prefix.isEmpty() ? name : prefix + ":" + name;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
        if (attributes.isEmpty() && parent != null) {
            this.language = parent.language;
            this.isPreserved = parent.isPreserved;
            return;
        }
        this.language = xml("lang").orElse(parent == null ? "" : parent.language);
        this.isPreserved = xml("space").map("preserve"::equals).orElse(parent != null && parent.isPreserved);
    }

    private Optional<String> xml(String attribute) {
        for (Attribute each : attributes) {
            if (each.name.equals(attribute) && each.namespace.equals(XML)) {
                return Optional.of(each.value);
            }
        }
        return Optional.empty();
    }

    void add(XmlNode child) {
        child.ordinal = count(child.qualifiedName);
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    /** Finds the number of a child in constant time, however many there are. */
    private int count(String childName) {
        if (counts == null) {
            if (children.size() < MANY) {
                for (int i = children.size() - 1; i >= 0; i--) {
                    if (children.get(i).qualifiedName.equals(childName)) {
                        return children.get(i).ordinal + 1;
                    }
                }
                return 1;
            }
            counts = new HashMap<>();
            for (XmlNode child : children) {
                counts.put(child.qualifiedName, child.ordinal);
            }
        }
        return counts.merge(childName, 1, Integer::sum);
    }

    /** Counts a child that is not kept; returns whether it is the first of its name. */
    boolean skip(String childName, int atLine, int atColumn) {
        if (skipped.isEmpty()) {
            skipped = new LinkedHashMap<>();
        }
        return skipped.merge(
                                childName,
                                new Skipped(1, atLine, atColumn),
                                (first, another) -> new Skipped(first.count + 1, first.line, first.column))
                        .count
                == 1;
    }

    void text(String value) {
        text = value;
    }

    void ordinal(int number) {
        ordinal = number;
    }

    public String namespace() {
        return namespace;
    }

    /** The name without its prefix. */
    public String name() {
        return name;
    }

    /** The name as in the file, with its prefix. */
    public String qualifiedName() {
        return qualifiedName;
    }

    public boolean is(String itsNamespace, String itsName) {
        return name.equals(itsName) && namespace.equals(itsNamespace);
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    /** The first child of a name that was not kept, for its place. */
    public XmlNode place(String childName, Skipped first) {
        return new XmlNode(this, "", "", childName, List.of(), first.line(), first.column());
    }

    /** Forgets the children that were not kept. */
    public void forgetSkipped() {
        skipped = Map.of();
    }

    /** The value of an attribute without a prefix. */
    public Optional<String> attribute(String itsName) {
        for (Attribute each : attributes) {
            if (each.name.equals(itsName) && each.namespace.isEmpty()) {
                return Optional.of(each.value);
            }
        }
        return Optional.empty();
    }

    public List<XmlNode> children() {
        return children;
    }

    /** The children that were not kept, by name. */
    public Map<String, Skipped> skipped() {
        return skipped;
    }

    /** The text directly in this element, exactly as it is in the file. */
    public String text() {
        return text;
    }

    /** The text without white space around it, unless {@code xml:space} says that it belongs to the text. */
    public String content() {
        return isPreserved ? text : text.strip();
    }

    /** The nearest {@code xml:lang}, or empty. */
    public String language() {
        return language;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The number of this element among those of its name in its parent, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The path as an XPath, such as {@code /iati-activities/iati-activity[2]/result[1]}. */
    public String path() {
        return parent == null ? "/" + qualifiedName : parent.path() + "/" + qualifiedName + "[" + ordinal + "]";
    }
}

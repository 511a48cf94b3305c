package no.samskaping.exchange.internal.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the activities of a file one at a time. Nothing outside the file is opened, and memory has a limit. */
public final class XmlActivities {
    /** The longest text of an element. */
    public static final int MAX_TEXT = 100_000;

    /** The most elements of an activity that are kept. */
    public static final int MAX_ELEMENTS = 100_000;

    /** The most characters of an activity that are kept, in attributes, texts and between elements. */
    public static final int MAX_CHARACTERS = 4_000_000;

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 200;

    /** The parser never forgets a name, so their number is limited. IATI has some 300, and a file some prefixes. */
    private static final int MAX_NAMES = 2_000;

    private static final int MAX_PREFIXES = 50;
    private static final int RECENT = 1 << 8;
    private static final String ROOT = "iati-activities";
    private static final String ACTIVITY = "iati-activity";

    private final GuardedInput input;
    private final XMLStreamReader xml;
    private final BiPredicate<String, String> isKept;
    private @Nullable XmlNode root;
    private @Nullable XmlFailure later;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Names that are known, by their hash: the parser gives the same string for the same name, which is quick to tell. */
    private final @Nullable String[] recent = new String[RECENT];

    private boolean isAtActivity;
    private int activities;
    private int elements;
    private int characters;

    /**
     * @param in the file, which is not closed
     * @param isKept whether an element directly in an activity is kept, by namespace and name; others are only counted
     */
    public XmlActivities(InputStream in, BiPredicate<String, String> isKept) throws XmlFailure {
        this.input = new GuardedInput(in);
        this.isKept = isKept;
        try {
            XmlDecoder decoder = new XmlDecoder(input);
            this.xml = factory().createXMLStreamReader(decoder);
            String declared = xml.getCharacterEncodingScheme();
            if (declared != null && !decoder.isIn(declared)) {
                throw failure(XmlFailure.Reason.NOT_WELL_FORMED);
            }
        } catch (XMLStreamException e) {
            throw failure(e, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (event() != XMLStreamConstants.START_ELEMENT) {
            // What is before the root element is not part of an activity.
        }
        begin();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(MAX_ATTRIBUTES));
        return factory;
    }

    private void begin() throws XmlFailure {
        boolean isNamed = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty();
        if (isNamed && xml.getLocalName().equals(ACTIVITY)) {
            isAtActivity = true;
        } else if (isNamed && xml.getLocalName().equals(ROOT)) {
            root = node(null);
            isAtActivity = findActivity(root);
        } else {
            throw failure(XmlFailure.Reason.OTHER_ROOT);
        }
        if (!isAtActivity) {
            throw failure(XmlFailure.Reason.NO_ACTIVITY);
        }
    }

    /** The root element, with what else is in it than activities, as far as the file is read; none if an activity is the root. */
    public Optional<XmlNode> root() {
        return Optional.ofNullable(root);
    }

    /** Whether there is another activity, or a failure in front of it. */
    public boolean hasNext() {
        return isAtActivity || later != null;
    }

    /** Reads the next activity, and on to the start of the one after it. */
    public XmlNode next() throws XmlFailure {
        if (later != null) {
            throw later;
        }
        if (!isAtActivity) {
            throw new NoSuchElementException();
        }
        elements = 0;
        characters = 0;
        XmlNode activity = node(root);
        activity.ordinal(++activities);
        try {
            content(activity);
        } catch (XmlFailure e) {
            later = e;
            throw e;
        }
        try {
            isAtActivity = root == null ? end() : findActivity(root);
        } catch (XmlFailure e) {
            // This activity is complete; the failure is thrown when the next one is asked for.
            later = e;
        }
        return activity;
    }

    /** Goes to the next activity, and counts other elements of the root; false at the end of the file. */
    private boolean findActivity(XmlNode within) throws XmlFailure {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return end();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (namespace().isEmpty() && xml.getLocalName().equals(ACTIVITY)) {
                    return true;
                }
                countSkipped(within);
                skip();
            }
        }
    }

    /** Reads to the end of the file, where nothing but comments may follow. */
    private boolean end() throws XmlFailure {
        while (event() != XMLStreamConstants.END_DOCUMENT) {
            // Comments and processing instructions.
        }
        return false;
    }

    /** Reads what is in an activity, without recursion, up to the end of the activity. */
    private void content(XmlNode activity) throws XmlFailure {
        List<XmlNode> open = new ArrayList<>(List.of(activity));
        List<StringBuilder> texts = new ArrayList<>(List.of(new StringBuilder()));
        while (!open.isEmpty()) {
            XmlNode current = open.get(open.size() - 1);
            StringBuilder currentText = texts.get(open.size() - 1);
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (current == activity && !isKept.test(namespace(), xml.getLocalName())) {
                        countSkipped(activity);
                        skip();
                    } else {
                        XmlNode child = node(current);
                        current.add(child);
                        open.add(child);
                        if (open.size() > MAX_DEPTH) {
                            throw failure(XmlFailure.Reason.LIMIT);
                        }
                        if (texts.size() < open.size()) {
                            texts.add(new StringBuilder());
                        }
                        texts.get(open.size() - 1).setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(current, currentText);
                case XMLStreamConstants.END_ELEMENT -> {
                    current.text(current.children().isEmpty() ? currentText.toString() : strayText(currentText));
                    open.remove(open.size() - 1);
                }
                default -> {
                    // Comments and processing instructions.
                }
            }
        }
    }

    private void append(XmlNode node, StringBuilder to) throws XmlFailure {
        int length = xml.getTextLength();
        count(length);
        // Between many elements there is more layout than a text may be long.
        if (!node.children().isEmpty() && isLayout(xml.getTextCharacters(), xml.getTextStart(), length)) {
            return;
        }
        if (to.length() + length > MAX_TEXT) {
            throw failure(XmlFailure.Reason.LIMIT);
        }
        to.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private static boolean isLayout(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** White space between elements is layout. */
    private static String strayText(StringBuilder between) {
        for (int i = 0; i < between.length(); i++) {
            if (between.charAt(i) > ' ') {
                return between.toString();
            }
        }
        return "";
    }

    private void skip() throws XmlFailure {
        int depth = 1;
        while (depth > 0) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MAX_DEPTH) {
                    throw failure(XmlFailure.Reason.LIMIT);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void countSkipped(XmlNode within) throws XmlFailure {
        String prefix = xml.getPrefix();
        String name = xml.getLocalName();
        if (prefix != null && !prefix.isEmpty()) {
            name = prefix + ":" + name;
        } else if (!namespace().isEmpty()) {
            name = "*:" + name;
        }
        Location location = xml.getLocation();
        if (within.skip(name, location.getLineNumber(), location.getColumnNumber())) {
            countElement();
        }
    }

    private XmlNode node(@Nullable XmlNode parent) throws XmlFailure {
        countElement();
        int count = xml.getAttributeCount();
        List<XmlNode.Attribute> attributes = count == 0 ? List.of() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String uri = xml.getAttributeNamespace(i);
            String value = xml.getAttributeValue(i);
            if (value.length() > MAX_TEXT) {
                throw failure(XmlFailure.Reason.LIMIT);
            }
            count(value.length());
            attributes.add(new XmlNode.Attribute(uri == null ? "" : uri, xml.getAttributeLocalName(i), value));
        }
        Location location = xml.getLocation();
        String prefix = xml.getPrefix();
        return new XmlNode(
                parent,
                namespace(),
                prefix == null ? "" : prefix,
                xml.getLocalName(),
                attributes,
                location.getLineNumber(),
                location.getColumnNumber());
    }

    private void countElement() throws XmlFailure {
        if (++elements > MAX_ELEMENTS) {
            throw failure(XmlFailure.Reason.LIMIT);
        }
    }

    private void count(int length) throws XmlFailure {
        characters += length;
        if (characters > MAX_CHARACTERS) {
            throw failure(XmlFailure.Reason.LIMIT);
        }
    }

    private String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The next event. A document type declaration and a reference to an entity are refused. */
    private int event() throws XmlFailure {
        input.nextEvent();
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw failure(e, e.getLocation());
        } catch (RuntimeException e) {
            // The parser of the JDK throws others than its own exceptions for some input that is not well-formed.
            if (e instanceof UncheckedIOException io) {
                throw io;
            }
            throw failure(XmlFailure.Reason.NOT_WELL_FORMED);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw failure(XmlFailure.Reason.DOCTYPE);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            names();
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            require(names, xml.getPITarget(), MAX_NAMES);
        }
        return event;
    }

    private void names() throws XmlFailure {
        name(xml.getLocalName());
        require(prefixes, xml.getPrefix(), MAX_PREFIXES);
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            name(xml.getAttributeLocalName(i));
            require(prefixes, xml.getAttributePrefix(i), MAX_PREFIXES);
        }
        for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            require(prefixes, xml.getNamespacePrefix(i), MAX_PREFIXES);
            require(names, xml.getNamespaceURI(i), MAX_NAMES);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void name(String name) throws XmlFailure {
        int index = name.hashCode() & (RECENT - 1);
        if (recent[index] != name) {
            require(names, name, MAX_NAMES);
            recent[index] = name;
        }
    }

    private void require(Set<String> known, @Nullable String name, int max) throws XmlFailure {
        if (name != null && !name.isEmpty() && known.add(name) && known.size() > max) {
            throw failure(XmlFailure.Reason.LIMIT);
        }
    }

    private XmlFailure failure(XMLStreamException e, @Nullable Location location) {
        if (e.getNestedException() instanceof IOException io
                && !input.isExceeded()
                && !(io instanceof CharacterCodingException)) {
            throw new UncheckedIOException(io);
        }
        XmlFailure.Reason reason = input.isExceeded() ? XmlFailure.Reason.LIMIT : XmlFailure.Reason.NOT_WELL_FORMED;
        return location == null
                ? new XmlFailure(reason, 0, 0)
                : new XmlFailure(
                        reason, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }

    private XmlFailure failure(XmlFailure.Reason reason) {
        Location location = xml.getLocation();
        return new XmlFailure(reason, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }
}

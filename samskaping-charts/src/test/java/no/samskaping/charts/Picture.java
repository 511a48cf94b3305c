package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A document that was parsed: a picture or a page. */
final class Picture {
    private static final Set<String> SVG =
            Set.of("svg", "title", "desc", "g", "rect", "circle", "polygon", "path", "text", "tspan");

    private final Element root;

    private Picture(Element root) {
        this.root = root;
    }

    /** Parses XML, and fails if it is not well-formed. */
    static Picture parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("The document loads " + systemId);
            });
            builder.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {}

                @Override
                public void error(SAXParseException e) {}

                @Override
                public void fatalError(SAXParseException e) throws SAXException {
                    throw e;
                }
            });
            return new Picture(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    /** Fails if the picture has an element or an attribute that could run, load or style something. */
    void isHarmless() {
        all("*").forEach(element -> {
            assertThat(SVG).contains(element.getTagName());
            assertThat(attributes(element))
                    .noneMatch(name -> name.startsWith("on"))
                    .doesNotContain("style", "href", "id", "src");
            attributes(element).forEach(name -> assertThat(name.startsWith("data-") ? "" : element.getAttribute(name))
                    .doesNotContain("url(", "javascript:"));
        });
        assertThat(root.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
    }

    static List<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    Element root() {
        return root;
    }

    /** Returns the root and all elements below it with a name, in the order of the document. */
    Stream<Element> all(String name) {
        return Stream.concat(
                name.equals("*") || root.getTagName().equals(name) ? Stream.of(root) : Stream.empty(),
                below(root, name));
    }

    static Stream<Element> below(Element element, String name) {
        List<Element> found = new ArrayList<>();
        collect(element, name, found);
        return found.stream();
    }

    /** A list of nodes by name is searched from its start for each of them. */
    private static void collect(Element element, String name, List<Element> found) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (name.equals("*") || child.getTagName().equals(name)) {
                    found.add(child);
                }
                collect(child, name, found);
            }
        }
    }

    /** Returns the groups with a data attribute. */
    List<Element> groups(String data) {
        return all("g").filter(group -> group.hasAttribute("data-" + data)).toList();
    }

    /** Returns the group with a data attribute within another element. */
    static Stream<Element> groups(Element in, String data) {
        return below(in, "g").filter(group -> group.hasAttribute("data-" + data));
    }

    /** Returns the texts that are drawn, a text of several lines with spaces between them. */
    List<String> texts() {
        return all("text").map(Picture::text).toList();
    }

    private static String text(Element text) {
        StringBuilder words = new StringBuilder();
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            words.append(words.isEmpty() ? "" : " ").append(node.getTextContent());
        }
        return words.toString();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Returns the horizontal centre of the first shape in a group. */
    static double centreX(Element group) {
        return centre(group, 0);
    }

    /** Returns the vertical centre of the first shape in a group. */
    static double centreY(Element group) {
        return centre(group, 1);
    }

    private static double centre(Element group, int axis) {
        double[] box = box(below(group, "*")
                .filter(each -> !each.getTagName().equals("g"))
                .findFirst()
                .orElseThrow());
        // The polygon of a pentagon is not symmetric from top to bottom.
        return (box[axis] + box[axis + 2]) / 2;
    }

    /** Returns left, top, right and bottom of a shape. */
    static double[] box(Element shape) {
        return switch (shape.getTagName()) {
            case "circle" -> {
                double r = number(shape, "r");
                double x = number(shape, "cx");
                double y = number(shape, "cy");
                yield new double[] {x - r, y - r, x + r, y + r};
            }
            case "rect" -> {
                double x = number(shape, "x");
                double y = number(shape, "y");
                yield new double[] {x, y, x + number(shape, "width"), y + number(shape, "height")};
            }
            case "polygon" -> points(shape.getAttribute("points"));
            case "path" ->
                points(shape.getAttribute("d").replaceAll("[MLC]", " ").strip());
            default -> throw new IllegalArgumentException(shape.getTagName());
        };
    }

    private static double[] points(String text) {
        String[] numbers = text.split("\\s+");
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (int i = 0; i < numbers.length; i++) {
            double number = Double.parseDouble(numbers[i]);
            box[i % 2] = Math.min(box[i % 2], number);
            box[2 + i % 2] = Math.max(box[2 + i % 2], number);
        }
        return box;
    }
}

package no.samskaping.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A POM of this build with those that it inherits from, read as far as the checks need it: profiles are ignored, and for
 * elements that are not inherited in the same way, such as the name, there is {@link #own}.
 */
final class Pom {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final Path folder;
    private final Element project;
    private final Optional<Pom> parent;

    private Pom(Path file) throws IOException {
        this.folder = file.toAbsolutePath().normalize().getParent();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            this.project = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no POM", e);
        }
        Optional<Element> above = child(project, "parent");
        if (above.isPresent()) {
            String relative =
                    child(above.get(), "relativePath").map(Node::getTextContent).orElse("../pom.xml");
            this.parent = Optional.of(read(folder.resolve(relative)));
        } else {
            this.parent = Optional.empty();
        }
    }

    static Pom read(Path file) throws IOException {
        return new Pom(file);
    }

    /** Returns the POMs that the build deploys: this one and its modules, at any depth. */
    List<Pom> published() throws IOException {
        List<Pom> found = new ArrayList<>();
        if (!property("maven.deploy.skip").orElse("false").equals("true")) {
            found.add(deployed());
        }
        for (Element module : all("modules/module")) {
            found.addAll(read(folder.resolve(module.getTextContent()).resolve("pom.xml"))
                    .published());
        }
        return found;
    }

    /** Returns the POM that is deployed for this module: that of flatten-maven-plugin, if the module uses it. */
    private Pom deployed() throws IOException {
        boolean flattened = all("build/plugins/plugin/artifactId").stream()
                .anyMatch(plugin -> plugin.getTextContent().equals("flatten-maven-plugin"));
        return flattened ? read(folder.resolve("target").resolve("published-pom.xml")) : this;
    }

    Path folder() {
        return folder;
    }

    String artifactId() {
        return own("artifactId").orElseThrow();
    }

    String version() {
        return inherited("version").orElseThrow();
    }

    boolean isJar() {
        return own("packaging").orElse("jar").equals("jar");
    }

    /** Whether the module also has a jar of generators for tests. */
    boolean hasTestJar() {
        return property("generators.skip").filter("false"::equals).isPresent();
    }

    /** Returns a file that the build of this module makes, such as {@code -sources.jar}. */
    Path made(String ending) {
        return folder.resolve("target").resolve(artifactId() + "-" + version() + ending);
    }

    /** Returns the text at a path such as {@code scm/url}, in this POM only. */
    Optional<String> own(String path) {
        return all(path).stream()
                .findFirst()
                .map(Node::getTextContent)
                .map(String::strip)
                .map(this::filled)
                .filter(text -> !text.isBlank());
    }

    /** Returns the text at a path, in this POM or else in the nearest one that it inherits from. */
    Optional<String> inherited(String path) {
        for (Pom pom : lineage()) {
            Optional<Element> found = pom.all(path).stream().findFirst();
            if (found.isPresent()) {
                return found.map(Node::getTextContent)
                        .map(String::strip)
                        .map(this::filled)
                        .filter(text -> !text.isBlank());
            }
        }
        return Optional.empty();
    }

    /** Returns the elements at a path, in this POM only. */
    List<Element> all(String path) {
        List<Element> found = List.of(project);
        for (String name : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> children(element).stream())
                    .filter(element -> element.getNodeName().equals(name))
                    .toList();
        }
        return found;
    }

    static Optional<Element> child(Element element, String name) {
        return children(element).stream()
                .filter(each -> each.getNodeName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element each) {
                found.add(each);
            }
        }
        return found;
    }

    private List<Pom> lineage() {
        List<Pom> line = new ArrayList<>(List.of(this));
        parent.ifPresent(above -> line.addAll(above.lineage()));
        return line;
    }

    private Optional<String> property(String name) {
        return inherited("properties/" + name);
    }

    private String filled(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(property(match.group(1))
                .or(() -> match.group(1).equals("project.version") ? Optional.of(version()) : Optional.empty())
                .orElse(match.group())));
    }

    @Override
    public String toString() {
        return artifactId();
    }
}

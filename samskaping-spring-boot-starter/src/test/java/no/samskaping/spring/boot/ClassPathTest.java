package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What an application gets with the starter: followed through the POMs beside the jars on the class path, as Maven does for
 * the dependencies of a dependency.
 */
class ClassPathTest {
    private static final Pattern JAR = Pattern.compile("(.*?)-\\d[^-]*(?:-SNAPSHOT|\\.Final)?\\.jar");
    private static final Map<String, Path> POMS = poms();

    /** Returns the POM of each artifact on the class path. */
    private static Map<String, Path> poms() {
        Map<String, Path> poms = new TreeMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .forEach(entry -> {
                    Matcher jar = JAR.matcher(entry.getFileName().toString());
                    Path pom =
                            entry.resolveSibling(entry.getFileName().toString().replaceFirst("\\.jar$", ".pom"));
                    if (jar.matches() && Files.exists(pom)) {
                        poms.put(jar.group(1), pom);
                    }
                });
        for (String ours : List.of("model", "samson", "soimpact", "json", "charts", "spring-boot-starter")) {
            poms.put("samskaping-" + ours, Path.of("..", "samskaping-" + ours, "pom.xml"));
        }
        return poms;
    }

    /** Returns the artifacts that an application with these dependencies has at run time. */
    private static Set<String> with(String... dependencies) {
        Set<String> all = new TreeSet<>();
        for (String dependency : dependencies) {
            add(dependency, all);
        }
        return all;
    }

    /** What is not on the class path of this module, such as an annotation processor, users do not get either. */
    private static void add(String artifact, Set<String> all) {
        Path pom = POMS.get(artifact);
        if (pom == null || !all.add(artifact)) {
            return;
        }
        NodeList dependencies = read(pom).getDocumentElement().getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            boolean own =
                    dependency.getParentNode().getParentNode().getNodeName().equals("project");
            String scope = text(dependency, "scope").orElse(managedScope(dependency));
            if (own
                    && Set.of("compile", "runtime").contains(scope)
                    && text(dependency, "optional").filter("true"::equals).isEmpty()) {
                add(text(dependency, "artifactId").orElseThrow(), all);
            }
        }
    }

    /** The scope that this project's parent manages. */
    private static String managedScope(Element dependency) {
        String artifact = text(dependency, "artifactId").orElseThrow();
        NodeList managed = read(Path.of("..", "pom.xml")).getDocumentElement().getElementsByTagName("dependency");
        for (int i = 0; i < managed.getLength(); i++) {
            Element each = (Element) managed.item(i);
            if (each.getParentNode().getParentNode().getNodeName().equals("dependencyManagement")
                    && text(each, "artifactId").orElseThrow().equals(artifact)) {
                return text(each, "scope").orElse("compile");
            }
        }
        return "compile";
    }

    private static Document read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }

    private static Optional<String> text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent());
    }

    @Test
    void aWebApplicationGetsOurJarsOnly() {
        String[] web = {"spring-boot-starter-webmvc", "spring-boot-starter-validation"};
        Set<String> without = with(web);
        Set<String> gained = with(web[0], web[1], "samskaping-spring-boot-starter");
        gained.removeAll(without);

        assertThat(without).contains("spring-webmvc", "jackson-databind", "hibernate-validator", "tomcat-embed-core");
        assertThat(gained)
                .containsExactlyInAnyOrder(
                        "samskaping-model",
                        "samskaping-samson",
                        "samskaping-soimpact",
                        "samskaping-json",
                        "samskaping-spring-boot-starter");
    }

    /** The annotations of the constraints come with the model. */
    @Test
    void anApplicationWithoutValidationGetsItsAnnotationsToo() {
        Set<String> gained = with("spring-boot-starter-webmvc", "samskaping-spring-boot-starter");
        gained.removeAll(with("spring-boot-starter-webmvc"));
        gained.removeIf(artifact -> artifact.startsWith("samskaping-"));

        assertThat(gained).containsExactly("jakarta.validation-api");
    }
}

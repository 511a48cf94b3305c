package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The BOM manages the versions of all published modules, and nothing else. */
class BomTest {
    @Test
    void namesEveryPublishedJarAndNothingElse() {
        List<String> published = Build.jars().stream()
                .flatMap(pom -> pom.hasTestJar()
                        ? Stream.of(pom.artifactId(), pom.artifactId() + " test-jar")
                        : Stream.of(pom.artifactId()))
                .toList();
        List<String> managed = Build.bom().all("dependencyManagement/dependencies/dependency").stream()
                .map(each -> text(each, "artifactId") + " " + text(each, "type"))
                .map(String::strip)
                .toList();

        assertThat(published).isNotEmpty();
        assertThat(managed).containsExactlyInAnyOrderElementsOf(published);
        for (String inherited : List.of("parent", "properties", "dependencies", "profiles")) {
            assertThat(Build.bom().all(inherited))
                    .as("%s, which users would import with it", inherited)
                    .isEmpty();
        }
    }

    private static String text(Element element, String name) {
        return Pom.child(element, name).map(Node::getTextContent).orElse("");
    }
}

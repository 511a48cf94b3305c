package no.samskaping.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The build that this module is part of. */
final class Build {
    static final Path ROOT = Path.of("..");

    private Build() {}

    /** Returns all POMs that are deployed, in the form in which they are deployed. */
    static List<Pom> published() {
        try {
            return Pom.read(ROOT.resolve("pom.xml")).published();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the deployed POMs that have a jar. */
    static List<Pom> jars() {
        return published().stream().filter(Pom::isJar).toList();
    }

    static Pom bom() {
        return published().stream()
                .filter(pom -> pom.artifactId().equals("samskaping-bom"))
                .findFirst()
                .orElseThrow();
    }
}

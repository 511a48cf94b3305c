package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The jars stay small: what is reached is held, with room for some more types. */
class JarSizeTest {
    /** All jars that users can have at run time, together. */
    private static final long LIMIT = 1_060_000;

    @Test
    void staysBelowWhatIsReached() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Pom pom : Build.jars()) {
            sizes.put(pom.artifactId(), Files.size(pom.made(".jar")));
        }
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes of %s; if they are worth it, raise the limit here", sizes)
                .isLessThanOrEqualTo(LIMIT);
    }
}

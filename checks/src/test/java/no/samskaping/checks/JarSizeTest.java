package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Limits the size of the jars to what was reached, with room for a few more types. */
class JarSizeTest {
    /**
     * The bytes of all jars together. Reached: 1 580 000, of which the model has 377 000, SAMSON 354 000, SoImpact 383 000 and
     * JSON 466 000. The indexes of classes have 140 000 of them, and the OpenAPI components and the list of codes 40 000
     * each.
     */
    private static final long LIMIT = 1_588_000;

    /**
     * The bytes of the jar of the charts, which are not part of the sum: hosts that draw nothing do not have it. Reached:
     * 160 000, of which line numbers have 12 000. A release leaves them out.
     */
    private static final long CHARTS_LIMIT = Boolean.getBoolean(PublicationTest.RELEASE) ? 150_000 : 163_000;

    /**
     * Likewise, the bytes of the jar that reads and writes the formats of other programs. Reached: 472 000, of which IATI
     * 155 000.
     */
    private static final long EXCHANGE_LIMIT = 479_000;

    /** The bytes of the jar of the Spring Boot starter, which is not part of the sum either. Reached: 76 000. */
    private static final long STARTER_LIMIT = 80_000;

    @Test
    void jarsStayBelowTheLimit() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Pom pom : Build.jars()) {
            sizes.put(pom.artifactId(), Files.size(pom.made(".jar")));
        }
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.remove("samskaping-charts")).isPositive().isLessThanOrEqualTo(CHARTS_LIMIT);
        assertThat(sizes.remove("samskaping-exchange")).isPositive().isLessThanOrEqualTo(EXCHANGE_LIMIT);
        assertThat(sizes.remove("samskaping-spring-boot-starter")).isPositive().isLessThanOrEqualTo(STARTER_LIMIT);
        assertThat(sizes.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes of %s; if the additions are worth it, raise the limit here", sizes)
                .isLessThanOrEqualTo(LIMIT);
    }
}

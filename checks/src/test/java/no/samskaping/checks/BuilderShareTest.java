package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Limits the share of builders in the API of SAMSON: values that only the library computes have no builder, and values with
 * few properties have a factory instead.
 *
 * <p>Counts the lines of the description in {@code checks/api/samskaping-samson.txt} that are not empty. Lines of builders are all lines of the
 * sections of types named {@code Builder}, with the line of the type, and the lines of static methods {@code builder()}.
 */
class BuilderShareTest {
    /** Reached: 18.1 %. */
    private static final double LIMIT = 0.20;

    @Test
    void buildersAreASmallPartOfTheApi() throws IOException {
        String api = ApiTest.describe(samson().made(".jar"));
        int all = 0;
        int builders = 0;
        boolean inBuilder = false;
        for (String line : api.lines().filter(each -> !each.isBlank()).toList()) {
            if (!line.startsWith(" ")) {
                inBuilder = line.matches("\\S+\\.Builder: .*");
            }
            all++;
            builders += inBuilder || line.matches("  static \\S+ builder\\(\\)") ? 1 : 0;
        }

        assertThat(builders).isPositive();
        assertThat((double) builders / all)
                .as("%d of %d lines are of builders", builders, all)
                .isLessThan(LIMIT);
    }

    private static Pom samson() {
        return Build.jars().stream()
                .filter(pom -> pom.artifactId().equals("samskaping-samson"))
                .findFirst()
                .orElseThrow();
    }
}

package no.samskaping.model.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds the code in a README to code that is compiled and run.
 *
 * <p>Each {@code java} block of the README is a copy of a region in a test's source, between the lines {@code // readme}
 * and {@code // end}. A test compares {@link #blocks} with {@link #regions}: same number, same order, same lines.
 */
public final class ReadmeCode {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// readme\\R(.*?)^ *// end$");

    private ReadmeCode() {}

    /**
     * The Java blocks of a README.
     *
     * @param readme the Markdown file
     * @return the code of each block, in order, without common indentation
     */
    public static List<String> blocks(Path readme) {
        return find(BLOCK, readme);
    }

    /**
     * The regions of a test that a README shows.
     *
     * @param source the test's Java file
     * @return the code of each region, in order, without common indentation
     */
    public static List<String> regions(Path source) {
        return find(REGION, source);
    }

    private static List<String> find(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file).replace("\r\n", "\n"))
                    .results()
                    .map(match -> match.group(1).stripTrailing().stripIndent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

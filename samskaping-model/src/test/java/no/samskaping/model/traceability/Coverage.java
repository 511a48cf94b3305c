package no.samskaping.model.traceability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A statement of the sources, and the code that implements it or the reason why none does: a line of {@code coverage.tsv}.
 *
 * @param list the list or document that contains the statement
 * @param what the statement, in our words
 * @param implementedBy the code: {@code Type} or {@code Type.code}, with {@code module:} before it if the type is in
 *     another module than the model
 * @param reason why no code, or no more code, implements it; empty if everything is implemented
 */
public record Coverage(String list, String what, List<String> implementedBy, String reason) {
    /**
     * Returns all statements.
     *
     * @return the lines of {@code coverage.tsv}, in order
     */
    public static List<Coverage> all() {
        try (InputStream in = Objects.requireNonNull(Coverage.class.getResourceAsStream("coverage.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Coverage::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coverage parse(String line) {
        String[] parts = Arrays.copyOf(line.split("\t", -1), 4);
        List<String> implementedBy = Stream.of(
                        Objects.requireNonNullElse(parts[2], "").split(", "))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Coverage(parts[0], parts[1], implementedBy, Objects.requireNonNullElse(parts[3], ""));
    }
}

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
 * Something that the sources say, and what in the code carries it or why nothing does: a line of {@code coverage.tsv}.
 *
 * @param list the figure list, advice list or document that it stands in
 * @param what what the sources say, in our words
 * @param carriers what carries it: {@code Type} or {@code Type.code}, with {@code module:} before it when the type is of
 *     another module than the model
 * @param reason why nothing, or nothing more, carries it; empty when all is carried
 */
public record Coverage(String list, String what, List<String> carriers, String reason) {
    /**
     * All that the sources say.
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
        List<String> carriers = Stream.of(
                        Objects.requireNonNullElse(parts[2], "").split(", "))
                .filter(carrier -> !carrier.isEmpty())
                .toList();
        return new Coverage(parts[0], parts[1], carriers, Objects.requireNonNullElse(parts[3], ""));
    }
}

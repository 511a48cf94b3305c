package no.samskaping.json;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskaping.json.lines.JsonLinesFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the fuzz targets with their seeds and with inputs that fuzzing found. */
class FuzzSeedsTest {
    @TestFactory
    Stream<DynamicTest> documents() throws IOException, URISyntaxException {
        return Stream.concat(
                each("/fuzz/document", DocumentFuzz::fuzzerTestOneInput),
                each("/documents", DocumentFuzz::fuzzerTestOneInput));
    }

    @TestFactory
    Stream<DynamicTest> jsonLines() throws IOException, URISyntaxException {
        return each("/fuzz/json-lines", JsonLinesFuzz::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> each(String folder, Consumer<byte[]> target)
            throws IOException, URISyntaxException {
        Path place = Path.of(FuzzSeedsTest.class.getResource(folder).toURI());
        try (Stream<Path> seeds = Files.list(place)) {
            return seeds
                    .sorted()
                    .map(seed -> DynamicTest.dynamicTest(
                            seed.getFileName().toString(), () -> target.accept(Files.readAllBytes(seed))))
                    .toList()
                    .stream();
        }
    }
}

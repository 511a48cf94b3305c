package no.samskaping.exchange.iati;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** The files of the standard, which are beside the project and not in it. */
final class StandardFiles {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "iati");

    private StandardFiles() {}

    /** Returns a file; if it is not there, says so and skips the test. */
    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            String message = "SKIPPED: " + name + " of IATI 2.03 is not in ../shared/data/iati beside the project";
            System.err.println(message);
            throw new TestAbortedException(message);
        }
        return file;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

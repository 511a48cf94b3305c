package no.samskaping.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskaping.json.DocumentFormat;

/**
 * Documents in files: a folder for each kind, and names that say what is expected: {@code valid-<what>.json} or
 * {@code invalid-<code>.<what>.json}.
 */
record Corpus(Path root) {
    private static final String INVALID = "invalid-";

    /** One file. */
    record Entry(DocumentFormat format, Path file) {
        boolean isValid() {
            return name().startsWith("valid-");
        }

        /** The code that the file is refused for. */
        String code() {
            return name().substring(INVALID.length(), name().indexOf('.'));
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String name() {
            return file.getFileName().toString();
        }

        @Override
        public String toString() {
            return folder(format) + "/" + name();
        }
    }

    static Corpus current() {
        return new Corpus(Path.of("src/test/resources/corpus"));
    }

    /** The documents of a major version of the formats as they were released. */
    static Corpus released(int version) {
        return new Corpus(Path.of("src/test/resources/released/" + version));
    }

    static String folder(DocumentFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    List<Entry> entries() {
        return Stream.of(DocumentFormat.values()).flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(DocumentFormat format) {
        try (Stream<Path> files = Files.list(root.resolve(folder(format)))) {
            return files.sorted().map(file -> new Entry(format, file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.samskaping.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;

/**
 * Documents in files. There is a folder for each type, and the names state what is expected: {@code valid-<what>.json} or
 * {@code invalid-<code>.<what>.json}.
 */
record Corpus(Path root) {
    private static final String INVALID = "invalid-";

    /** One file. */
    record Entry(DocumentType<?> type, Path file) {
        boolean isValid() {
            return name().startsWith("valid-");
        }

        /** The code of the problem for which the file is refused. */
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
            return folder(type) + "/" + name();
        }
    }

    static Corpus current() {
        return new Corpus(Path.of("src/test/resources/corpus"));
    }

    /** The documents of a version of the formats as they were released. */
    static Corpus released(int version) {
        return new Corpus(Path.of("src/test/resources/released/" + version));
    }

    static String folder(DocumentType<?> type) {
        return type.getName().substring(type.getName().indexOf('/') + 1);
    }

    List<Entry> entries() {
        return DocumentType.values().stream().flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(DocumentType<?> type) {
        try (Stream<Path> files = Files.list(root.resolve(folder(type)))) {
            return files.sorted().map(file -> new Entry(type, file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

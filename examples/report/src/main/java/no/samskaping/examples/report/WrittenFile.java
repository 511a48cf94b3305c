package no.samskaping.examples.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that is written when everything has been read and found good: whole or not at all.
 *
 * @param name the file
 * @param content what is written to it
 */
record WrittenFile(String name, Content content) {
    /** What is written to a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, RefusedException;
    }

    WrittenFile(String name, byte[] content) {
        this(name, out -> out.write(content));
    }

    /**
     * Writes beside the file first and then moves it there, so that an existing file is replaced only by a whole one.
     *
     * @param inputs the files that were read, which must not be replaced
     * @throws RefusedException if the file is one of them, or the content is refused
     * @throws IOException if the file could not be written; the message is the file
     */
    void write(List<String> inputs, Words words) throws RefusedException, IOException {
        try {
            Path file = Path.of(name).toAbsolutePath();
            for (String document : inputs) {
                if (!document.equals(Command.STANDARD_INPUT) && Files.exists(file) && isSame(file, document)) {
                    throw new RefusedException(List.of(name + ": " + words.of("file.document")));
                }
            }
            if (Files.isDirectory(file)) {
                throw new IOException(name);
            }
            Path part = file.resolveSibling(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                    content.writeTo(out);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new IOException(name, e);
        }
    }

    private static boolean isSame(Path file, String document) throws IOException {
        return Files.isSameFile(file, Path.of(document));
    }
}

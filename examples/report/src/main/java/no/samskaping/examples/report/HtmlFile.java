package no.samskaping.examples.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes the page to its file: whole or not at all. */
final class HtmlFile {
    private HtmlFile() {}

    /**
     * Writes a page beside its file first and then moves it there, so that an existing file is replaced only by a whole one.
     *
     * @param name the file
     * @param documents the files that were read, which must not be replaced
     * @throws RefusedException if the file is one of the documents
     * @throws IOException if the page could not be written; the message is the file
     */
    static void write(String name, List<String> documents, String page, Words words)
            throws RefusedException, IOException {
        try {
            Path file = Path.of(name).toAbsolutePath();
            for (String document : documents) {
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
                Files.writeString(part, page, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | InvalidPathException e) {
            throw new IOException(name, e);
        }
    }

    private static boolean isSame(Path file, String document) throws IOException {
        return Files.isSameFile(file, Path.of(document));
    }
}

package no.samskaping.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that is written when everything has been read and found good. */
record WrittenFile(String name, byte[] content) {
    void write() throws IOException {
        try {
            Files.write(Path.of(name), content);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }
}

package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A file with sheets.
 *
 * @param path its path
 * @param length its length in bytes
 */
record SheetFile(String path, long length) implements Serializable {
    static final String GZIP = ".gz";

    /** Returns the slices of the file. A compressed file is one slice, because it can only be read from its start. */
    Stream<Slice> slices(String folder, long bytes) {
        if (path.endsWith(GZIP) || length <= bytes) {
            return Stream.of(new Slice(folder, path, 0, length));
        }
        return LongStream.iterate(0, start -> start < length, start -> start + bytes)
                .mapToObj(start -> new Slice(folder, path, start, Math.min(length, start + bytes)));
    }
}

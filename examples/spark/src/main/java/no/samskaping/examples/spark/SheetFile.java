package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A file of sheets.
 *
 * @param path where it stands
 * @param length how many bytes it has
 */
record SheetFile(String path, long length) implements Serializable {
    static final String GZIP = ".gz";

    /** The pieces that it is read in; compressed it is read as a whole, for it can only be read from its start. */
    Stream<Slice> slices(String folder, long bytes) {
        if (path.endsWith(GZIP) || length <= bytes) {
            return Stream.of(new Slice(folder, path, 0, length));
        }
        return LongStream.iterate(0, start -> start < length, start -> start + bytes)
                .mapToObj(start -> new Slice(folder, path, start, Math.min(length, start + bytes)));
    }
}

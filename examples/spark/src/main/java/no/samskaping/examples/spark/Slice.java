package no.samskaping.examples.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A part of a file: the lines that begin in it. Each line of the file belongs to exactly one slice.
 *
 * @param folder the name of the file's folder
 * @param file the path of the file
 * @param start the position of the first byte
 * @param end the position after the last byte
 */
record Slice(String folder, String file, long start, long end) implements Serializable {
    private static final int BUFFER = 1 << 16;

    long length() {
        return end - start;
    }

    /** Returns a stream of its lines. */
    InputStream open(Configuration hadoop) throws IOException {
        Path path = new Path(file);
        FSDataInputStream in = path.getFileSystem(hadoop).open(path);
        try {
            if (file.endsWith(SheetFile.GZIP)) {
                return new GZIPInputStream(in, BUFFER);
            }
            if (start == 0) {
                return new LineStream(new BufferedInputStream(in, BUFFER), 0, end);
            }
            // The byte before the start decides whether a line begins there.
            in.seek(start - 1);
            LineStream lines = new LineStream(new BufferedInputStream(in, BUFFER), start - 1, end);
            lines.skipLine();
            return lines;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}

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
 * A piece of a file: the lines that begin in it. Each line of the file belongs to exactly one slice, wherever the file is
 * cut.
 *
 * @param folder the folder of the file
 * @param file where the file stands
 * @param start the first byte
 * @param end behind the last byte
 */
record Slice(String folder, String file, long start, long end) implements Serializable {
    private static final int BUFFER = 1 << 16;

    long length() {
        return end - start;
    }

    /** Its lines, as they stand in the file. */
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
            // Whether a line begins at the start is told by the byte before.
            in.seek(start - 1);
            LineStream lines = new LineStream(new BufferedInputStream(in, BUFFER), start - 1, end);
            lines.passLine();
            return lines;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}

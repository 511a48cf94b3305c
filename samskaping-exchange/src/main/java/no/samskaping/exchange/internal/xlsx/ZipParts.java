package no.samskaping.exchange.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import no.samskaping.exchange.ExchangeRule;

/** The parts of a zip file in memory, found by its directory. The sizes that it gives are not trusted. */
final class ZipParts {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    /** What a file without the extension for large files can have. */
    private static final int MOST_ENTRIES = 65_535;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int EXTRA_ZIP64 = 1;

    private record Part(int method, int from, int length) {}

    private final byte[] bytes;
    private final ByteBuffer buffer;

    /** By name in lower case: some programs write names in another case than the references to them. */
    private final Map<String, Part> parts = new LinkedHashMap<>();

    ZipParts(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < END_LENGTH || buffer.getInt(0) != LOCAL_SIGNATURE) {
            throw new UnreadableException(ExchangeRule.NOT_A_WORKBOOK);
        }
        try {
            readDirectory(endOfDirectory());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
    }

    private int endOfDirectory() {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT); at--) {
            if (buffer.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
    }

    private void readDirectory(int end) {
        int at = buffer.getInt(end + 16);
        while (at < end && buffer.getInt(at) == ENTRY_SIGNATURE) {
            int name = buffer.getShort(at + 28) & 0xFFFF;
            int extra = buffer.getShort(at + 30) & 0xFFFF;
            int comment = buffer.getShort(at + 32) & 0xFFFF;
            String path = new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
            long length = buffer.getInt(at + 20) & 0xFFFFFFFFL;
            long local = buffer.getInt(at + 42) & 0xFFFFFFFFL;
            if (length == 0xFFFFFFFFL || local == 0xFFFFFFFFL) {
                boolean sizeToo = (buffer.getInt(at + 24) & 0xFFFFFFFFL) == 0xFFFFFFFFL;
                int wide = zip64(at + ENTRY_LENGTH + name, extra) + (sizeToo ? Long.BYTES : 0);
                if (length == 0xFFFFFFFFL) {
                    length = buffer.getLong(wide);
                    wide += Long.BYTES;
                }
                local = local == 0xFFFFFFFFL ? buffer.getLong(wide) : local;
            }
            add(path, buffer.getShort(at + 10) & 0xFFFF, Math.toIntExact(local), length);
            at += ENTRY_LENGTH + name + extra + comment;
        }
    }

    /** Where the sizes of a large entry are, among the additional fields of an entry. */
    private int zip64(int from, int length) {
        for (int at = from; at < from + length; at += 4 + (buffer.getShort(at + 2) & 0xFFFF)) {
            if (buffer.getShort(at) == EXTRA_ZIP64) {
                return at + 4;
            }
        }
        throw new IllegalArgumentException("No sizes");
    }

    private void add(String path, int method, int local, long length) {
        if (buffer.getInt(local) != LOCAL_SIGNATURE) {
            throw new IllegalArgumentException("No entry");
        }
        int from =
                local + LOCAL_LENGTH + (buffer.getShort(local + 26) & 0xFFFF) + (buffer.getShort(local + 28) & 0xFFFF);
        if (length < 0 || from + length > bytes.length || parts.size() == MOST_ENTRIES) {
            throw new IllegalArgumentException("Not in the file");
        }
        if (parts.putIfAbsent(key(path), new Part(method, from, (int) length)) != null) {
            throw new IllegalArgumentException("Twice in the file");
        }
    }

    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    /** The names of the parts, in lower case. */
    Collection<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** A part, unpacked while it is read. */
    Optional<InputStream> open(String path) {
        Part part = parts.get(key(path));
        if (part == null) {
            return Optional.empty();
        }
        InputStream packed = new ByteArrayInputStream(bytes, part.from(), part.length());
        return Optional.of(
                switch (part.method()) {
                    case STORED -> packed;
                    // The inflater is freed with its stream.
                    case DEFLATED -> new Unpacked(packed, new Inflater(true));
                    default -> throw new UnreadableException(ExchangeRule.NOT_A_WORKBOOK);
                });
    }

    private static final class Unpacked extends InflaterInputStream {
        Unpacked(InputStream in, Inflater inflater) {
            super(in, inflater, 1 << 13);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}

package no.samskaping.exchange.internal.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a file in the encoding of its byte order mark or its declaration. The parser of the JDK does so too, but prints
 * invalid bytes to the standard error of the process.
 */
final class XmlDecoder extends Reader {
    private static final int BUFFER = 1 << 13;

    /** Declarations that are longer than this are not looked through. */
    private static final int HEAD = 1 << 10;

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.wrap(new byte[BUFFER]).limit(0);
    private final Charset charset;
    private final CharsetDecoder decoder;
    private boolean isEnded;

    /** The second character of a pair of which there was room for the first alone, or 0. */
    private char second;

    /** @throws IOException if the stream cannot be read */
    XmlDecoder(InputStream in) throws IOException {
        this.in = in;
        while (bytes.remaining() < HEAD && !isEnded) {
            fill();
        }
        this.charset = detect();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether a declared encoding is the one in which the file is read. */
    boolean isIn(String declared) {
        Optional<Charset> named = named(declared);
        boolean isWide = charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
        return named.isPresent()
                && (named.get().equals(charset) || (isWide && named.get().equals(StandardCharsets.UTF_16)));
    }

    /** Finds the encoding, and skips a byte order mark. */
    private Charset detect() {
        int first = unsigned(0);
        int second = unsigned(1);
        if (first == 0xEF && second == 0xBB && unsigned(2) == 0xBF) {
            return skip(3, StandardCharsets.UTF_8);
        }
        if (first == 0xFE && second == 0xFF) {
            return skip(2, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFF && second == 0xFE) {
            return skip(2, StandardCharsets.UTF_16LE);
        }
        if (first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes.array(), 0, Math.min(bytes.remaining(), HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.lookingAt() ? named(declared.group(1)).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    }

    private int unsigned(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private Charset skip(int mark, Charset found) {
        bytes.position(mark);
        return found;
    }

    private static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnded = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    /**
     * Reads characters. What comes before invalid bytes is returned first.
     *
     * @throws java.nio.charset.CharacterCodingException at invalid bytes
     */
    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        if (length > 0 && second != 0) {
            characters[offset] = second;
            second = 0;
            return 1;
        }
        CharBuffer out = CharBuffer.wrap(characters, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, isEnded);
            int count = out.position() - offset;
            if (count > 0 || length == 0) {
                return count;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (result.isOverflow()) {
                CharBuffer pair = CharBuffer.allocate(2);
                decoder.decode(bytes, pair, isEnded);
                characters[offset] = pair.get(0);
                second = pair.get(1);
                return 1;
            }
            if (isEnded) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() {
        // The stream is the caller's.
    }
}

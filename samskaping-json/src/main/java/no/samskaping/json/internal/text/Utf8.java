package no.samskaping.json.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks of UTF-8. JSON parsers accept some malformed sequences; the JDK's decoder does not. */
public final class Utf8 {
    private static final int CHUNK = 8192;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Utf8() {}

    /** The offset of the first byte that is not valid UTF-8, or -1. */
    public static int firstInvalid(byte[] bytes) {
        return firstInvalid(bytes, 0, bytes.length);
    }

    /** The index of the first byte of a range that is not valid UTF-8, or -1. */
    public static int firstInvalid(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int ascii = asciiEnd(bytes, from, to);
        if (ascii == to) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, ascii, to - ascii);
        CharBuffer scratch = CharBuffer.allocate(Math.min(CHUNK, to - ascii + 1));
        while (true) {
            scratch.clear();
            CoderResult result = decoder.decode(in, scratch, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }

    /** An index before which all bytes are ASCII: the end, or at most 7 before the first other byte. */
    private static int asciiEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & HIGH) == 0) {
            i += Long.BYTES;
        }
        if (i + Long.BYTES > to) {
            while (i < to && bytes[i] >= 0) {
                i++;
            }
        }
        return i;
    }

    /** Whether all bytes are ASCII and none is one of its characters; both found in one pass. */
    public static boolean isAsciiWithout(byte[] bytes, char one) {
        int i = 0;
        for (; i + 2 * Long.BYTES <= bytes.length; i += 2 * Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            long next = (long) LONGS.get(bytes, i + Long.BYTES);
            if (((eight | next) & HIGH) != 0 || (marks(eight, one) | marks(next, one)) != 0) {
                return false;
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] == one) {
                return false;
            }
        }
        return true;
    }

    /** Has a high bit if and only if one of eight bytes is an ASCII character. */
    private static long marks(long eight, char one) {
        // A byte is zero here where it is the character.
        long other = eight ^ (one * EACH);
        return (other - EACH) & ~other & HIGH;
    }

    /** Whether the bytes contain an ASCII character. */
    public static boolean contains(byte[] bytes, char one) {
        int i = 0;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            if (marks((long) LONGS.get(bytes, i), one) != 0) {
                return true;
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == one) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bytes start with the byte order mark of UTF-8. */
    public static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * Whether the bytes look like UTF-16 or UTF-32: JSON starts with an ASCII character, so these have a zero among the
     * first four bytes. A parser that detects encodings would read them.
     */
    public static boolean looksLikeUtf16Or32(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first NUL or unpaired surrogate, which no text may contain; or -1. */
    public static int firstUnwritable(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

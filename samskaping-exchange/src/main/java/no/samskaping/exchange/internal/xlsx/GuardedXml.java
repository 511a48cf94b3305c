package no.samskaping.exchange.internal.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.model.finding.Finding;

/**
 * The bytes of an XML part on their way to the parser. Refuses what could fill the memory or lead out of the file: document
 * types, comments, sections of character data and processing instructions, which no spreadsheet program writes; stretches of
 * markup without an end; and parts that are much larger than what they were packed into.
 */
final class GuardedXml extends FilterInputStream {
    /** The bytes of all parts together, unpacked. */
    static final long MAX_UNPACKED = 1L << 30;

    /** A cell with the longest text, in bytes, with room for escapes. */
    private static final int LONGEST_STRETCH = 1 << 18;

    /** Markers that a byte order mark and a declaration need. */
    private static final int PROLOG = 256;

    private final Budget budget;
    private long position;
    private int stretch;
    private boolean open;

    /** What is left of the bytes that may be unpacked. */
    static final class Budget {
        private final long packed;
        private long unpacked;

        Budget(long packed) {
            this.packed = packed;
        }

        void take(int count) {
            unpacked += count;
            // Text of the kind that is in sheets can be packed to a fiftieth, zeros to a thousandth.
            boolean bomb = unpacked > (16L << 20) && unpacked / 250 > packed;
            if (unpacked > MAX_UNPACKED || bomb) {
                throw new UnreadableException(
                        Finding.of(ExchangeRule.WORKBOOK_TOO_LARGE, "", "max", Long.toString(MAX_UNPACKED >> 20)));
            }
        }
    }

    GuardedXml(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            budget.take(count);
            for (int i = from; i < from + count; i++) {
                check(buffer[i]);
            }
        }
        return count;
    }

    private void check(byte next) {
        if (open && (next == '!' || (next == '?' && position > PROLOG))) {
            throw new UnreadableException(ExchangeRule.UNSAFE_XML);
        }
        open = next == '<';
        stretch = next == '>' ? 0 : stretch + 1;
        if (stretch > LONGEST_STRETCH) {
            throw new UnreadableException(ExchangeRule.UNSAFE_XML);
        }
        position++;
    }
}

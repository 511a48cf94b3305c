package no.samskaping.exchange.table;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The two forms of CSV that are written: the one of the standard, and the one that Excel opens with a double click where the
 * decimal separator is a comma, as in Norway.
 *
 * <p>Both are UTF-8 with a carriage return and a line feed after each row, and both quote a cell only if it needs it.
 */
@Source(document = SourceDocument.CONVENTION)
public enum CsvFormat {
    /** RFC 4180: separated by commas, with a point in numbers, without a byte order mark. */
    STANDARD(',', '.', false),
    /** Separated by semicolons, with a comma in numbers and a byte order mark. */
    NORWEGIAN_EXCEL(';', ',', true);

    private final char separator;
    private final char decimalSeparator;
    private final boolean byteOrderMark;

    CsvFormat(char separator, char decimalSeparator, boolean byteOrderMark) {
        this.separator = separator;
        this.decimalSeparator = decimalSeparator;
        this.byteOrderMark = byteOrderMark;
    }

    /** {@return the character between the cells of a row} */
    public char getSeparator() {
        return separator;
    }

    /** {@return the character before the decimals of a number} */
    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    /** {@return whether the text begins with a byte order mark, by which Excel recognises UTF-8} */
    public boolean isByteOrderMark() {
        return byteOrderMark;
    }
}

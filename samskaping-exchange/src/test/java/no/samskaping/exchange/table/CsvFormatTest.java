package no.samskaping.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvFormatTest {
    /** A separator that is also the decimal separator would make every number two cells. */
    @Test
    void cellsAndDecimalsAreSeparatedByDifferentCharacters() {
        for (CsvFormat format : CsvFormat.values()) {
            assertThat(format.getSeparator()).isNotEqualTo(format.getDecimalSeparator());
        }
        assertThat(CsvFormat.NORWEGIAN_EXCEL.isByteOrderMark()).isTrue();
        assertThat(CsvFormat.STANDARD.isByteOrderMark()).isFalse();
    }
}

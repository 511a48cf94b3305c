package no.samskaping.exchange.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.sheet.Cell;

/** Writes rows as CSV in UTF-8. Texts that a spreadsheet would take for formulas are made harmless. */
public final class CsvText {
    private CsvText() {}

    public static byte[] of(List<List<Cell>> rows, char separator, char decimalSeparator, boolean mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            if (mark) {
                writer.write('\uFEFF');
            }
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            for (List<Cell> row : rows) {
                csv.writeRecord(
                        row.stream().map(cell -> text(cell, decimalSeparator)).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Cell cell, char decimalSeparator) {
        BigDecimal number = cell.number();
        if (number != null) {
            return number.toPlainString().replace('.', decimalSeparator);
        }
        if (cell.date() != null) {
            return cell.date().toString();
        }
        return cell.text() == null ? "" : CellText.mask(cell.text());
    }
}

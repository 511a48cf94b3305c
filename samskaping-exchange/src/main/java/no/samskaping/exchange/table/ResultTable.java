package no.samskaping.exchange.table;

import java.util.List;
import java.util.Locale;
import no.samskaping.exchange.internal.csv.CsvText;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.exchange.internal.sheet.Sheet;
import no.samskaping.exchange.internal.xlsx.XlsxWriter;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.soimpact.ImpactChain;

/**
 * Results as a table for spreadsheets and statistics programs. The headings are the same in all languages; labels are in the
 * language that is asked for. Equal results give the same bytes.
 *
 * <p>In CSV, texts that a spreadsheet would take for formulas have an apostrophe before them, so that no cell begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a carriage return unless it is a number. Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ResultTable {
    private final String name;
    private final List<List<Cell>> rows;

    private ResultTable(String name, List<List<Cell>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Returns a scorecard as a long table: a row for each score. Its columns are:
     *
     * <ul>
     *   <li>{@code view} ({@code overall}, {@code field}, {@code value} or {@code cell}), {@code code} and {@code label};
     *   <li>{@code group} ({@code all}, {@code party}, {@code role} or {@code sector}) and {@code group-code};
     *   <li>{@code score} from 0 to 100, {@code band}, {@code respondents}, {@code response-rate} from 0 to 1;
     *   <li>{@code gap} in score points, {@code expectation-gap} and {@code spread} in points of the scale, {@code agreement}
     *       from -1 to 1, {@code signs};
     *   <li>{@code withheld}: why a party is not shown.
     * </ul>
     *
     * <p>What is undefined or hidden is blank.
     *
     * @param scorecard the scorecard, as far as it may be shown
     * @param locale the language of the labels
     * @return the table
     */
    public static ResultTable of(Scorecard scorecard, Locale locale) {
        return new ResultTable("scorecard", new ScorecardRows(scorecard, locale).rows());
    }

    /**
     * Returns the indicators of a chain as a tracking table: a row for each indicator. Its columns are:
     *
     * <ul>
     *   <li>{@code indicator}, {@code name}, {@code level}, {@code measure}, {@code unit}, {@code direction}, {@code
     *       accumulation}, {@code target-group};
     *   <li>{@code baseline}, {@code baseline-date}, {@code baseline-numerator}, {@code baseline-denominator};
     *   <li>for each target, from the first date on, {@code target-1}, {@code target-1-start}, {@code target-1-date}, {@code
     *       target-1-outcome} and so on;
     *   <li>{@code actual}, {@code actual-date}, {@code actual-numerator}, {@code actual-denominator}, {@code actual-text};
     *   <li>{@code ratio}: the share of the way that was covered, {@code elapsed}: the share of the time, {@code status};
     *   <li>for each slice of the indicators, {@code slice-<slice>-baseline}, {@code -target}, {@code -actual}, {@code -date}.
     * </ul>
     *
     * @param chain the chain
     * @param locale the language of the labels of levels, statuses and other codes
     * @return the table
     */
    public static ResultTable of(ImpactChain chain, Locale locale) {
        return new ResultTable("indicators", new IndicatorRows(chain, locale).rows());
    }

    /**
     * Returns the table as CSV.
     *
     * @param format the form of CSV
     * @return CSV in UTF-8
     */
    public byte[] toCsv(CsvFormat format) {
        return CsvText.of(rows, format.getSeparator(), format.getDecimalSeparator(), format.isByteOrderMark());
    }

    /**
     * {@return the table as a workbook ({@code .xlsx}) with one sheet}
     */
    public byte[] toXlsx() {
        Sheet sheet = new Sheet(name).freeze(1, 0);
        rows.forEach(sheet::add);
        return XlsxWriter.write(List.of(sheet));
    }
}

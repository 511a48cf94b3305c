package no.samskaping.exchange.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.exchange.internal.row.RowCells;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.exchange.internal.sheet.Sheet;
import no.samskaping.json.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that are written and read, and the parts of the reader. */
class XlsxTest {
    private static final String RELATIONS = "<Relationships>%s</Relationships>";

    private static List<RowCells> rows(byte[] workbook) throws IOException {
        List<RowCells> rows = new ArrayList<>();
        RowSource source = XlsxBook.read(new ByteArrayInputStream(workbook)).firstSheet();
        for (RowCells row = new RowCells(); source.next(row); row = new RowCells()) {
            rows.add(row);
        }
        source.close();
        return rows;
    }

    private static String written(Cell cell) throws IOException {
        byte[] workbook = XlsxWriter.write(List.of(new Sheet("A").add(List.of(cell, Cell.text("x")))));
        return rows(workbook).get(0).text(0);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars(
                        "ab_x0D5F<&>\"'= \t\n\r\u0000\u0001\u001f\u007f\u0085\u2028\uFFFE\uFFFFæøå\uD83D\uDE42\uD83D")
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    @Property
    void anyTextIsReadAsItWasWritten(@ForAll("anyText") String text) throws IOException {
        assertThat(written(Cell.text(text))).isEqualTo(text);
        assertThat(XlsxBook.read(new ByteArrayInputStream(XlsxWriter.write(List.of(new Sheet("A" + text)))))
                        .sheetNames())
                // The value of an attribute has its white space replaced by spaces.
                .containsExactly(("A" + text).replaceAll("[\t\n]", " "));
    }

    /** Texts that look like escapes are not read as escapes. */
    @ParameterizedTest
    @CsvSource({"_x000D_", "a_x0041__x0042_b", "_x0041_x0042_", "__x0041_", "_x00_"})
    void textsThatLookLikeEscapes(String text) throws IOException {
        assertThat(written(Cell.text(text))).isEqualTo(text);
    }

    @Property
    void anyNumberIsReadAsItWasWritten(@ForAll BigDecimal number) throws IOException {
        assertThat(new BigDecimal(written(Cell.number(number)))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "1899-12-31", "1900-02-28", "1900-03-01", "2026-06-30", "9999-12-31"})
    void anyDayIsReadAsItWasWritten(LocalDate day) throws IOException {
        assertThat(written(Cell.date(day))).isEqualTo(day.toString());
        assertThat(written(Cell.date(day).asExample())).isEqualTo(day.toString());
    }

    @Property
    void namesOfColumns(@ForAll @IntRange(max = 16_383) int column) {
        assertThat(CellNames.columnOf(CellNames.of(column, 7))).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "Mål,Mål!C7",
        "Om oss,'''Om oss''!C7'",
        "1 A,'''1 A''!C7'",
        "2026,'''2026''!C7'",
        "A's,'''A''''s''!C7'",
        "'','''''!C7'"
    })
    void namesOfSheetsAreQuotedAsInExcel(String sheet, String expected) {
        assertThat(CellNames.of(sheet, 2, 7)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd|true",
                "dd.mm.yyyy|true",
                "[$-414]d. mmmm yyyy;@|true",
                "mmm|true",
                "d/m|true",
                "General|false",
                "0.00|false",
                "0%|false",
                "h:mm:ss|false",
                "[Red]0|false",
                "\"dager\" 0|false",
                "0\\d|false",
                "mm:ss|false",
                "#,##0 \"m\"|false"
            })
    void whichFormatsAreDays(String format, boolean expected) {
        assertThat(DateStyles.isDate(format)).isEqualTo(expected);
    }

    private static DateStyles styles(boolean from1904) {
        String xml = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf/></cellXfs></styleSheet>";
        return DateStyles.read(
                Optional.of(new XmlCursor(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))), from1904);
    }

    @ParameterizedTest
    @CsvSource({
        "46203,1,false,2026-06-30",
        "46203,2,false,2026-06-30",
        "46203.5,1,false,2026-06-30T12:00",
        "44741,1,true,2026-06-30",
        "46203,0,false,",
        "46203,3,false,",
        "46203,7,false,",
        "46203,x,false,",
        "60,1,false,",
        "-1,1,true,",
        "2958466,1,false,"
    })
    void numbersThatAreShownAsDays(String number, String style, boolean from1904, String expected) {
        assertThat(styles(from1904).date(number, style)).isEqualTo(Optional.ofNullable(expected));
    }

    /** The guard counts what goes through it one by one as well. */
    @Test
    void theGuardSeesEveryByte() throws IOException {
        GuardedXml guarded = guard("<?xml version=\"1.0\"?><a>b</a>");
        StringBuilder read = new StringBuilder();
        for (int next = guarded.read(); next >= 0; next = guarded.read()) {
            read.append((char) next);
        }
        assertThat(read).hasToString("<?xml version=\"1.0\"?><a>b</a>");
        assertThatThrownBy(() -> guard("<a>" + "b>".repeat(200) + "<?php ?>").readAllBytes())
                .isInstanceOf(UnreadableException.class)
                .hasMessage("unsafe-xml");
        assertThatThrownBy(() -> guard("<!").readAllBytes()).hasMessage("unsafe-xml");
        GuardedXml.Budget budget = new GuardedXml.Budget(5_000_000);
        budget.take(1 << 30);
        assertThatThrownBy(() -> budget.take(1)).hasMessage("workbook-too-large");
        GuardedXml.Budget bomb = new GuardedXml.Budget(1_000);
        bomb.take(16 << 20);
        assertThatThrownBy(() -> bomb.take(1)).hasMessage("workbook-too-large");
    }

    private static GuardedXml guard(String xml) {
        return new GuardedXml(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new GuardedXml.Budget(1_000));
    }

    private static void frame(ZipOutputStream zip, String sheets) throws IOException {
        part(
                zip,
                "_rels/.rels",
                RELATIONS.formatted("<Relationship Type=\"x/officeDocument\" Target=\"/xl/workbook.xml\"/>"));
        part(
                zip,
                "xl/workbook.xml",
                "\uFEFF<workbook><workbookPr date1904=\"1\"/><sheets>" + sheets + "</sheets></workbook>");
        part(
                zip,
                "XL/_rels/workbook.xml.rels",
                RELATIONS.formatted("<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/>"
                        + "<Relationship Id=\"r9\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"https://a\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>"));
    }

    private static void part(ZipOutputStream zip, String path, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(String sheets, String texts, String rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip, sheets);
            part(zip, "xl/t.xml", "<sst>" + texts + "</sst>");
            part(zip, "xl/s.xml", "<worksheet><x/><sheetData>" + rows + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final String SHEET = "<sheet name=\"S\" id=\"r1\"/>";

    /** Texts with formats and with readings of characters, as Excel writes them. */
    @Test
    void sharedAndFormattedTexts() throws IOException {
        List<RowCells> rows = rows(workbook(
                SHEET,
                "<si><r><t>Helt </t></r><r><t>enig</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>",
                "<row r=\"2\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                        + "<c t=\"inlineStr\"><is><t>c</t><rPh><t>x</t></rPh></is></c><c s=\"1\"/><x><y/></x>"
                        + "<c t=\"str\"><v>d</v></c><c><v>1.50E1</v></c><c><v>0.0</v></c></row>"));

        assertThat(rows).hasSize(1);
        RowCells row = rows.get(0);
        assertThat(List.of(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        row.text(8)))
                .containsExactly("Helt enig", "a\rb", "TRUE", "FALSE", "c", "", "d", "15", "0");
    }

    @Test
    void whatMakesAWorkbookUnreadable() {
        assertThatThrownBy(() -> rows(workbook("<sheet name=\"S\" id=\"r7\"/>", "", "")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("damaged-workbook");
        assertThatThrownBy(() -> rows(workbook("<sheet name=\"S\" id=\"r1\" state=\"hidden\"/>", "", "")))
                .hasMessageContaining("damaged-workbook");
        String much = "<si><t>" + "x".repeat(32_000) + "</t></si>";
        assertThatThrownBy(() -> rows(workbook(SHEET, much.repeat(530), "")))
                .hasMessageContaining("workbook-too-large");
        assertThatThrownBy(() -> XlsxBook.read(new ByteArrayInputStream(new byte[XlsxBook.MAX_BYTES + 1])))
                .hasMessageContaining("workbook-too-large");
        assertThatThrownBy(() -> rows(workbook(SHEET, "<si><t>x", ""))).hasMessageContaining("damaged-workbook");
    }

    @Test
    void aCellThatIsTooLong() throws IOException {
        String longest = "x".repeat(32_767);
        List<RowCells> rows = rows(workbook(
                SHEET,
                "",
                "<row><c t=\"str\"><v>" + longest + "</v></c><c t=\"str\"><v>" + longest + "y</v></c></row>"));

        assertThat(rows.get(0).text(0)).isEqualTo(longest);
        assertThat(rows.get(0).refusal(1).orElseThrow().getId()).isEqualTo("cell-too-long");
    }

    /** A zip file whose directory gives the sizes of an entry in the fields for large files, as streaming writers do. */
    private static byte[] large(boolean withSizes, boolean twice) {
        byte[] content = "hei".getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer zip = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .put(new byte[22])
                .putShort((short) 1)
                .putShort((short) 0)
                .put((byte) 'a')
                .put(content);
        int directory = zip.position();
        for (int i = 0; i < (twice ? 2 : 1); i++) {
            zip.putInt(0x02014b50)
                    .put(new byte[6])
                    .putShort((short) 0)
                    .put(new byte[4])
                    .putInt((int) sum.getValue());
            zip.putInt(-1)
                    .putInt(-1)
                    .putShort((short) 1)
                    .putShort((short) (withSizes ? 34 : 6))
                    .put(new byte[10])
                    .putInt(-1);
            zip.put((byte) 'a').putShort((short) 9).putShort((short) 2).putShort((short) 0);
            if (withSizes) {
                zip.putShort((short) 1)
                        .putShort((short) 24)
                        .putLong(3)
                        .putLong(3)
                        .putLong(0);
            }
        }
        zip.putInt(0x06054b50).put(new byte[12]).putInt(directory).putShort((short) 0);
        byte[] bytes = new byte[zip.position()];
        zip.flip().get(bytes);
        return bytes;
    }

    @Test
    void sizesOfLargeFiles() throws IOException {
        ZipParts parts = new ZipParts(large(true, false));
        assertThat(new String(parts.open("/A").orElseThrow().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("hei");
        assertThat(parts.open("b")).isEmpty();
        assertThatThrownBy(() -> new ZipParts(large(false, false))).hasMessage("damaged-workbook");
        assertThatThrownBy(() -> new ZipParts(large(true, true))).hasMessage("damaged-workbook");
    }
}

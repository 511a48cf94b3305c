package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, or made to do harm. */
class HostileTablesTest {
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    /** The parts of a small workbook. */
    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet name=\"Ark\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>");
        parts.put("xl/t.xml", "<sst><si><t>ord</t></si></sst>");
        parts.put("xl/worksheets/s.xml", SHEET.formatted(rows));
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] with(String path, String xml) {
        Map<String, String> parts = parts("<row><c t=\"s\"><v>0</v></c></row>");
        parts.put(path, xml);
        return zip(parts);
    }

    private static byte[] rows(String rows) {
        return zip(parts(rows));
    }

    private static String codes(Supplier<?> read) {
        InputException refused = catchThrowableOfType(InputException.class, read::get);
        return refused == null
                ? "none"
                : String.join(
                        " ",
                        refused.getProblems().stream()
                                .map(InputProblem::getCode)
                                .toList());
    }

    private static String xlsx(byte[] bytes) {
        return codes(() -> {
            try (AnswerTable table = Tables.xlsxOf(bytes)) {
                return table.read(Instrument.standard(), mapping()).stream().toList();
            }
        });
    }

    private static ColumnMapping mapping() {
        ColumnMapping.Builder mapping = ColumnMapping.builder()
                .instrument(Instrument.standard().ref())
                .partyId("p")
                .putItems("equality.openness", "ord");
        Instrument.standard().getItems().stream().skip(1).forEach(item -> mapping.addLeftOut(item.getId()));
        return mapping.build();
    }

    @Test
    void theSmallWorkbookIsGood() {
        assertThat(xlsx(rows("<row><c t=\"s\"><v>0</v></c></row><row><c><v>4</v></c></row>")))
                .isEqualTo("none");
    }

    @Test
    void whatIsNoWorkbook() {
        assertThat(xlsx(new byte[0])).isEqualTo("not-a-workbook");
        assertThat(xlsx("ord\n4\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-workbook");
        assertThat(xlsx(zip(Map.of("a.txt", "b")))).isEqualTo("not-a-workbook");
        // A workbook with a password is another kind of file.
        byte[] encrypted = new byte[4096];
        encrypted[0] = (byte) 0xD0;
        encrypted[1] = (byte) 0xCF;
        assertThat(xlsx(encrypted)).isEqualTo("not-a-workbook");
    }

    /** At every length, the file is refused, and no other exception is thrown. */
    @Test
    void aTruncatedWorkbook() {
        byte[] whole = rows("<row><c t=\"s\"><v>0</v></c></row>");
        for (int length = 0; length < whole.length; length++) {
            assertThat(xlsx(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .matches("not-a-workbook|damaged-workbook");
        }
    }

    /** Any byte may be damaged: the table is read or refused, with no other exception. */
    @Test
    void aDamagedWorkbook() {
        byte[] whole = rows("<row><c t=\"s\"><v>0</v></c></row>");
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertThat(xlsx(damaged)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet><sheetData/></worksheet>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>",
                "<worksheet><!-- a comment --></worksheet>",
                "<worksheet><![CDATA[a]]></worksheet>"
            })
    void entitiesAndDocumentTypes(String xml) {
        assertThat(xlsx(with("xl/worksheets/s.xml", xml))).isEqualTo("unsafe-xml");
        assertThat(xlsx(with("xl/workbook.xml", xml))).isEqualTo("unsafe-xml");
        assertThat(xlsx(with("xl/t.xml", xml))).isEqualTo("unsafe-xml");
    }

    @Test
    void structuresThatFillTheMemory() {
        String open = "<a>".repeat(100_000);
        assertThat(xlsx(with("xl/worksheets/s.xml", "<worksheet>" + open))).isEqualTo("unsafe-xml");
        assertThat(xlsx(with("xl/worksheets/s.xml", "<worksheet a=\"" + "b".repeat(1 << 20) + "\"/>")))
                .isEqualTo("unsafe-xml");
        assertThat(xlsx(with("xl/worksheets/s.xml", "<worksheet>" + "b".repeat(1 << 20) + "</worksheet>")))
                .isEqualTo("unsafe-xml");
        String sheets = "<sheet name=\"Ark\" id=\"r1\"/>".repeat(10_000);
        assertThat(xlsx(with("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")))
                .isEqualTo("too-many-sheets");
        assertThat(xlsx(rows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))).isEqualTo("too-many-columns");
        assertThat(xlsx(rows("<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>")))
                .isEqualTo("too-many-columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"/><row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"9999999\"><c><v>1</v></c></row>",
                "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row><c r=\"7\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c><v>1e999999999</v></c></row>",
                "<row><c><v>NaN</v></c></row>",
                "<row><c><v>1"
            })
    void rowsAndCellsThatNoProgramWrites(String rows) {
        assertThat(xlsx(rows(rows))).isEqualTo("damaged-workbook");
    }

    @Test
    void anExternalLink() {
        assertThat(xlsx(with("xl/externalLinks/externalLink1.xml", "<externalLink/>")))
                .isEqualTo("external-link");
        // Whatever the name of the part is.
        assertThat(
                        xlsx(
                                with(
                                        "xl/_rels/workbook.xml.rels",
                                        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/>"
                                                + "<Relationship Id=\"r2\" Type=\"x/externalLink\" Target=\"l.xml\"/></Relationships>")))
                .isEqualTo("external-link");
    }

    @Test
    void aSheetThatIsNotThere() {
        assertThat(codes(() -> AnswerTable.xlsx(new ByteArrayInputStream(rows("<row/>")), "Svar")))
                .isEqualTo("no-such-sheet");
        try (AnswerTable table =
                AnswerTable.xlsx(new ByteArrayInputStream(rows("<row><c t=\"s\"><v>0</v></c></row>")), "Ark")) {
            assertThat(table.getHeadings()).containsExactly("ord");
        }
        assertThat(xlsx(rows(""))).isEqualTo("empty-table");
    }

    /** A formula in the column of an item is a problem of its row, in another column it is not. */
    @Test
    void formulasAndErrors() {
        String head = "<row><c t=\"inlineStr\"><is><t>ord</t></is></c><c t=\"str\"><v>annet</v></c></row>";
        byte[] bytes = rows(head
                + "<row><c><f>1+3</f><v>4</v></c></row>"
                + "<row><c t=\"e\"><v>#DIV/0!</v></c></row>"
                + "<row><c><v>4</v></c><c><f>1</f></c></row>");
        try (AnswerTable table = Tables.xlsxOf(bytes)) {
            LineReport report = table.tally(Instrument.standard(), mapping()).getReport();
            assertThat(report.getSheetCount()).isEqualTo(1);
            assertThat(report.getBadLines())
                    .extracting(bad -> bad.getProblems().get(0).getCode() + " "
                            + bad.getProblems().get(0).getCell().orElseThrow())
                    .containsExactly("formula-cell Ark!A2", "error-cell Ark!A3");
        }
    }

    @Test
    void tablesInCsv() {
        assertThat(codes(() -> Tables.csv(""))).isEqualTo("empty-table");
        assertThat(codes(() -> Tables.csv("\n;;\n"))).isEqualTo("empty-table");
        assertThat(codes(() -> Tables.csv(";".repeat(1_000_000)))).isEqualTo("empty-table");
        assertThat(codes(() -> Tables.csv("a" + ";".repeat(1_000_000)))).isEqualTo("too-many-columns");
        assertThat(codes(() -> Tables.csv("b;" + ("a".repeat(400_000) + ";").repeat(3) + "\n")))
                .isEqualTo("cell-too-long");
        // In the first row, which is looked at twice.
        assertThat(Tables.csvOf("ord\n\u00e6\n4\n".getBytes(StandardCharsets.ISO_8859_1))
                        .tally(Instrument.standard(), mapping())
                        .getReport()
                        .getBadLines()
                        .get(0)
                        .getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly("not-utf8");
        assertThat(codes(() -> AnswerTable.csv(new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xFE}))))
                .isEqualTo("not-utf8");
    }

    /** The quote is found as soon as the cell is too long, and good rows before it are counted. */
    @Test
    void aQuoteThatIsNotClosed() {
        InputStream endless = new InputStream() {
            private final byte[] start = "ord\n4\n\"".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                if (at > 100 << 20) {
                    throw new IllegalStateException("Read too far");
                }
                return at++ < start.length ? start[at - 1] : 'x';
            }
        };
        try (AnswerTable table = AnswerTable.csv(endless)) {
            LineReport report = table.tally(Instrument.standard(), mapping()).getReport();
            assertThat(report.getSheetCount()).isEqualTo(1);
            assertThat(report.isStopped()).isTrue();
            assertThat(report.getBadLines().get(0).getProblems())
                    .extracting(InputProblem::getCode)
                    .containsExactly("malformed-row");
        }
    }

    @Test
    void rowsOfAnotherWidthAndInvalidText() {
        try (AnswerTable table = AnswerTable.csv(new ByteArrayInputStream(
                "ord;b\n4;x\n4\n4;x;y\n5;\n4;\u00e6\n".getBytes(StandardCharsets.ISO_8859_1)))) {
            LineReport report = table.tally(Instrument.standard(), mapping()).getReport();
            assertThat(report.getBadLines())
                    .extracting(bad ->
                            bad.getNumber() + " " + bad.getProblems().get(0).getCode())
                    .containsExactly("3 row-width", "4 row-width", "6 not-utf8");
            assertThat(report.getSheetCount()).isEqualTo(2);
            assertThat(report.isStopped()).isFalse();
        }
    }

    @Test
    void mappingsThatDoNotFit() {
        List<String> problems = List.of(
                codes(() -> Tables.csv("annet\n4\n").tally(Instrument.standard(), mapping())),
                codes(() -> Tables.csv("ord,ORD,ord\n4\n").tally(Instrument.standard(), mapping())),
                codes(() -> Tables.csv("Ord\n4\n")
                        .tally(
                                Instrument.standard(),
                                ColumnMapping.builder()
                                        .from(mapping())
                                        .leftOut(List.of("x"))
                                        .build())),
                codes(() -> Tables.csv("ord\n4\n")
                        .tally(
                                Instrument.standard(),
                                ColumnMapping.builder()
                                        .instrument(InstrumentRef.of("a", "1"))
                                        .build())));

        assertThat(problems.get(0)).isEqualTo("missing-column");
        assertThat(problems.get(1)).isEqualTo("repeated-heading");
        assertThat(problems.get(2).split(" ")).hasSize(28).endsWith("item-not-in-instrument");
        assertThat(problems.get(3)).isEqualTo("mapping-of-other-instrument");
    }
}

package no.samskaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskaping.exchange.answers.AnswerForm;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading needs little memory, tested in a JVM with a small heap. */
class HeapTest {
    private static final Instrument INSTRUMENT = Instrument.standard();

    @TempDir
    private Path folder;

    /** The table is twice as large as the memory. */
    @Test
    void aMillionRowsOfCsvNeedAtMost32MiB() throws Exception {
        assertThat(run("-Xmx32m", "csv")).endsWith("done");
    }

    @Test
    void aHundredThousandRowsOfAWorkbookNeedAtMost128MiB() throws Exception {
        Path workbook = folder.resolve("many.xlsx");
        write(workbook, 100_000);

        assertThat(run("-Xmx128m", "xlsx", workbook.toString())).endsWith("done");
    }

    /** A gigabyte of rows, and a gigabyte of shared texts, packed to a megabyte each. */
    @Test
    void bombsNeedAtMost64MiB() throws Exception {
        Path rows = folder.resolve("rows.xlsx");
        bomb(rows, "<row></row>", "");
        Path texts = folder.resolve("texts.xlsx");
        bomb(texts, "", "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>");
        Path spaces = folder.resolve("spaces.xlsx");
        bomb(spaces, " ".repeat(64), "");

        assertThat(run("-Xmx64m", "bomb", rows.toString(), texts.toString(), spaces.toString()))
                .endsWith("done");
    }

    /**
     * Each of the files is refused, and none is read much further than the limit that it breaks: what takes more than linear time
     * would not end within the minutes of the test.
     */
    @Test
    void hostileFilesNeedAtMost64MiB() throws Exception {
        Path sheets = folder.resolve("sheets.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sheets))) {
            frame(zip, "<sheet name=\"Ark\" id=\"r1\"/>".repeat(10_000));
            for (int i = 0; i < 10_000; i++) {
                part(zip, "xl/worksheets/s" + i + ".xml", "<worksheet/>");
            }
        }
        Path columns = folder.resolve("columns.xlsx");
        bomb(columns, "<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>", "", 1);
        Path entities = folder.resolve("entities.xlsx");
        String entity = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        bomb(entities, entity + "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>", "", 1);
        Path text = folder.resolve("text.xlsx");
        bomb(text, "a".repeat(64), "");
        Path markup = folder.resolve("markup.xlsx");
        bomb(markup, "<a b='" + "c".repeat(1 << 20) + "'", "", 100);

        assertThat(run(
                        "-Xmx64m",
                        "bomb",
                        sheets.toString(),
                        columns.toString(),
                        entities.toString(),
                        text.toString(),
                        markup.toString()))
                .contains("too-many-sheets", "too-many-columns", "unsafe-xml")
                .endsWith("done");
        assertThat(run("-Xmx64m", "hostile")).endsWith("done");
        // A document is kept twice while it is read, and may have 64 MiB.
        assertThat(run("-Xmx192m", "form")).endsWith("done");
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip);
            part(zip, "xl/t.xml", "<sst><si><t>Helt enig</t></si><si><t>Vet ikke</t></si></sst>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
            put(zip, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>party</t></is></c>");
            for (Item item : INSTRUMENT.getItems()) {
                put(zip, "<c t=\"inlineStr\"><is><t>" + item.getId() + "</t></is></c>");
            }
            put(zip, "</row>");
            for (int row = 2; row < rows + 2; row++) {
                StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
                xml.append("<c t=\"inlineStr\"><is><t>p").append(row % 5).append("</t></is></c>");
                for (int item = 0; item < INSTRUMENT.getItems().size(); item++) {
                    int turn = (row + item) % 7;
                    xml.append(
                            turn < 5 ? "<c><v>" + (turn + 1) + "</v></c>" : "<c t=\"s\"><v>" + (turn - 5) + "</v></c>");
                }
                put(zip, xml.append("</row>").toString());
            }
            put(zip, "</sheetData></worksheet>");
        }
    }

    private static void bomb(Path file, String row, String text) throws IOException {
        bomb(file, row, text, 0);
    }

    private static void bomb(Path file, String row, String text, int times) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip);
            many(zip, "xl/t.xml", "<sst>", text, "</sst>", times);
            many(zip, "xl/worksheets/s.xml", "<worksheet><sheetData>", row, "</sheetData></worksheet>", times);
        }
    }

    /** A text a number of times, or as often as makes a gigabyte if the number is 0. */
    private static void many(ZipOutputStream zip, String path, String before, String each, String after, int times)
            throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        put(zip, before);
        if (!each.isEmpty()) {
            int repeated = times > 0 ? 1 : (1 << 20) / each.length();
            byte[] block = each.repeat(repeated).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < (times > 0 ? times : 1024); i++) {
                zip.write(block);
            }
        }
        put(zip, after);
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        frame(zip, "<sheet name=\"Forside\" id=\"r1\"/>");
    }

    private static void frame(ZipOutputStream zip, String sheets) throws IOException {
        part(
                zip,
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(zip, "xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>");
    }

    private static void part(ZipOutputStream zip, String path, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        put(zip, xml);
    }

    private static void put(ZipOutputStream zip, String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String run(String heap, String... arguments) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                HeapTest.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(String.join(" ", arguments)).isTrue();
        return Files.readString(output).strip();
    }

    private static String classPath() throws URISyntaxException {
        List<Class<?>> places = List.of(
                AnswerTable.class,
                HeapTest.class,
                TallyResult.class,
                no.samskaping.model.collaboration.Collaboration.class,
                Instrument.class,
                no.samskaping.soimpact.ImpactChain.class,
                CsvReader.class,
                tools.jackson.core.JsonParser.class,
                org.jspecify.annotations.NullMarked.class,
                jakarta.validation.Valid.class,
                org.junit.jupiter.api.Test.class,
                assertThat("").getClass());
        List<String> paths = new ArrayList<>();
        for (Class<?> place : places) {
            paths.add(Path.of(place.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        // Tests can be patched into the module that they test.
        paths.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        return paths.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs in the other JVM. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "csv" -> csv(1_000_000);
            case "xlsx" -> {
                try (AnswerTable table = AnswerTable.xlsx(Files.newInputStream(Path.of(arguments[1])))) {
                    count(table, 100_000);
                }
            }
            case "hostile" -> hostile();
            case "form" ->
                expect("too-large", () -> AnswerForm.surveyJs(INSTRUMENT)
                        .tally(many("[{\"party\": \"", "x"))
                        .getReport());
            default -> {
                for (int i = 1; i < arguments.length; i++) {
                    refuse(Path.of(arguments[i]));
                }
            }
        }
        System.out.println("done");
    }

    private static void csv(int rows) {
        String head =
                "party," + INSTRUMENT.getItems().stream().map(Item::getId).collect(Collectors.joining(",")) + "\n";
        String row = "kommunen," + "4,5,Helt enig,dont-know,1,2,,".repeat(4).replaceFirst(",$", "\n");
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] each = row.getBytes(StandardCharsets.UTF_8);
        long end = first.length + (long) rows * each.length;
        try (AnswerTable table = AnswerTable.csv(stream(first, each, end))) {
            count(table, rows);
        }
    }

    /** A text, and another one over and over again. */
    private static InputStream stream(byte[] first, byte[] each, long end) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at == end) {
                    return -1;
                }
                long here = at++;
                return here < first.length ? first[(int) here] : each[(int) ((here - first.length) % each.length)];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int given = 0;
                for (int next; given < length && (next = read()) >= 0; given++) {
                    into[from + given] = (byte) next;
                }
                return given == 0 ? -1 : given;
            }
        };
    }

    private static InputStream many(String first, String each) {
        return stream(
                first.getBytes(StandardCharsets.UTF_8), each.getBytes(StandardCharsets.UTF_8), 100L * 1024 * 1024);
    }

    /** Streams of 100 MiB: in headings and in rows, what has no end. */
    private static void hostile() {
        String head = INSTRUMENT.getItems().stream().map(Item::getId).collect(Collectors.joining(",")) + "\n";
        expect("malformed-row", () -> AnswerTable.csv(many("a,\"", "x")).getHeadings());
        expect("too-many-columns", () -> AnswerTable.csv(many("a", ",a")).getHeadings());
        expect("malformed-row", () -> table(many(head + "\"", "x\n")));
        expect("malformed-row", () -> table(many(head, "x")));
        expect("row-width", () -> table(many(head, ",4")));
    }

    private static LineReport table(InputStream in) {
        try (AnswerTable table = AnswerTable.csv(in)) {
            ColumnMapping mapping = ColumnMapping.builder()
                    .from(ColumnMapping.propose(table.getHeadings(), INSTRUMENT).getMapping())
                    .partyId("p")
                    .build();
            return table.tally(INSTRUMENT, mapping).getReport();
        }
    }

    private static void expect(String code, Supplier<?> read) {
        List<InputProblem> problems;
        try {
            Object report = read.get();
            problems = ((LineReport) report).getBadLines().get(0).getProblems();
        } catch (InputException e) {
            problems = e.getProblems();
        }
        if (problems.stream().noneMatch(problem -> problem.getCode().equals(code))) {
            throw new IllegalStateException("Not " + code + ": " + problems);
        }
    }

    private static void count(AnswerTable table, int rows) {
        ColumnMapping mapping =
                ColumnMapping.propose(table.getHeadings(), INSTRUMENT).getMapping();
        TallyResult result = table.tally(INSTRUMENT, mapping);
        if (result.getReport().getSheetCount() != rows || result.getReport().getBadLineCount() != 0) {
            throw new IllegalStateException(result.getReport().toString());
        }
    }

    private static void refuse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                AnswerTable table = AnswerTable.xlsx(in)) {
            throw new IllegalStateException("Read: " + table.getHeadings());
        } catch (InputException e) {
            System.out.println(file.getFileName() + ": "
                    + e.getProblems().stream().map(InputProblem::getCode).toList());
        }
        try (InputStream in = Files.newInputStream(file)) {
            ChainWorkbook.read(in);
            throw new IllegalStateException("Read as a chain");
        } catch (InputException e) {
            System.out.println(e.getProblems().size() + " problems");
        }
    }
}

package no.samskaping.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.json.DocumentType;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Workbooks and templates, empty and filled in, that LibreOffice opens and saves again are read the same. */
class LibreOfficeTest {
    private static final String CSV = "Text - txt - csv (StarCalc)";

    /** Code of UTF-8, the first line, and nothing quoted that needs no quotes. */
    private static final String UTF_8 = ",34,76,1";

    private record Template(Form form, Locale locale, List<ResponseSheet> sheets) {}

    private static final Map<String, Template> TEMPLATES = new TreeMap<>();
    private static final Map<String, ImpactChain> CHAINS = new TreeMap<>();
    private static Path folder;

    @BeforeAll
    static void saveAgain() throws IOException, InterruptedException {
        folder = Program.folder("libreoffice");
        for (String kind : List.of("xlsx", "standard", "norwegian_excel", "chains")) {
            Files.createDirectories(folder.resolve(kind));
        }
        for (Form form : Form.all()) {
            for (Locale locale : Form.LOCALES) {
                write(form.name() + "-" + locale.getLanguage(), new Template(form, locale, List.of()));
                write(form.name() + "-" + locale.getLanguage() + "-filled", new Template(form, locale, form.sheets()));
            }
        }
        for (Locale locale : Form.LOCALES) {
            Files.write(chain("template", locale), ChainWorkbook.template(locale));
            for (String name : List.of("chain-arbeidskurs", "real/chain-boost-refugee")) {
                ImpactChain chain =
                        DocumentType.CHAIN.read(Path.of("..", "examples", "report", "documents", name + ".json"));
                write(name.substring(name.indexOf('/') + 1), chain, locale);
            }
            write("texts", DocumentType.CHAIN.read(Path.of("src", "test", "resources", "chain-texts.json")), locale);
        }
        save("xlsx", "xlsx", "", "xlsx:Calc MS Excel 2007 XML");
        save("xlsx", "xlsx", "", "csv:" + CSV + ":44" + UTF_8);
        save("standard", "csv", CSV + ":44" + UTF_8, "xlsx:Calc MS Excel 2007 XML");
        save("standard", "csv", CSV + ":44" + UTF_8, "csv:" + CSV + ":44" + UTF_8);
        save("norwegian_excel", "csv", CSV + ":59" + UTF_8, "xlsx:Calc MS Excel 2007 XML");
        save("norwegian_excel", "csv", CSV + ":59" + UTF_8, "csv:" + CSV + ":59" + UTF_8);
        save("chains", "xlsx", "", "xlsx:Calc MS Excel 2007 XML");
    }

    private static Path chain(String name, Locale locale) {
        return folder.resolve("chains").resolve(name + "-" + locale.getLanguage() + ".xlsx");
    }

    private static void write(String name, ImpactChain chain, Locale locale) throws IOException {
        Path file = chain(name, locale);
        CHAINS.put(file.getFileName().toString(), chain);
        Files.write(file, ChainWorkbook.write(chain, locale));
    }

    private static void write(String name, Template template) throws IOException {
        TEMPLATES.put(name, template);
        Files.write(folder.resolve("xlsx").resolve(name + ".xlsx"), filledXlsx(template));
        for (CsvFormat format : CsvFormat.values()) {
            Path file = folder.resolve(format.name().toLowerCase(Locale.ROOT)).resolve(name + ".csv");
            Files.write(file, filledCsv(template, format));
        }
    }

    /** The rows that people fill in, every other one with numbers and codes instead of labels. */
    private static List<List<String>> rows(Template template) {
        Form form = template.form();
        List<List<String>> rows = new ArrayList<>();
        for (ResponseSheet sheet : template.sheets()) {
            boolean labels = rows.size() % 2 == 0;
            List<String> row = new ArrayList<>();
            row.add(labels ? form.party(sheet) : sheet.getPartyId());
            row.add(sheet.getRoles().stream()
                    .map(role -> labels ? role.label(template.locale()) : role.getCode())
                    .collect(Collectors.joining("; ")));
            List<String> expectations = new ArrayList<>();
            for (Item item : form.instrument().getItems()) {
                Answer answer = sheet.getAnswers().get(item.getId());
                row.add(cell(template, answer, labels));
                expectations.add(
                        answer == null || answer.getExpectation().isEmpty()
                                ? ""
                                : cell(
                                        template,
                                        Answer.of(answer.getExpectation().getAsInt()),
                                        labels));
            }
            if (form.questionnaire().isWithExpectations()) {
                row.addAll(expectations);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Template template, Answer answer, boolean label) {
        if (answer == null) {
            return "";
        }
        if (label) {
            return template.form().label(answer, template.locale());
        }
        return answer.getKind() == AnswerKind.RATING
                ? Integer.toString(answer.getRating().getAsInt())
                : answer.getKind().getCode();
    }

    private static byte[] filledCsv(Template template, CsvFormat format) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.write(template.form().questionnaire().toCsv(template.locale(), format));
        for (List<String> row : rows(template)) {
            String line = row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(String.valueOf(format.getSeparator())));
            csv.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return csv.toByteArray();
    }

    /** The template with more rows in its first sheet. */
    private static byte[] filledXlsx(Template template) throws IOException {
        byte[] xlsx = template.form().questionnaire().toXlsx(template.locale());
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream out = new ZipOutputStream(filled)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    assertThat(part).contains("</sheetData>");
                    part = part.replace("</sheetData>", xml(rows(template)) + "</sheetData>");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return filled.toByteArray();
    }

    private static String xml(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (List<String> row : rows) {
            xml.append("<row>");
            for (String cell : row) {
                if (cell.matches("-?[0-9]+")) {
                    xml.append("<c><v>").append(cell).append("</v></c>");
                } else if (cell.isEmpty()) {
                    xml.append("<c/>");
                } else {
                    String text = cell.replace("&", "&amp;").replace("<", "&lt;");
                    xml.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    /** Saves all files of a folder in another, whose name says what they are now. */
    private static void save(String from, String ending, String opened, String saved)
            throws IOException, InterruptedException {
        String kind = saved.substring(0, saved.indexOf(':'));
        Path to = Files.createDirectories(folder.resolve("saved").resolve(from + "-" + kind));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation="
                        + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless"));
        if (!opened.isEmpty()) {
            command.add("--infilter=" + opened);
        }
        command.addAll(List.of("--convert-to", saved, "--outdir", to.toString()));
        List<Path> files = files(folder.resolve(from), ending);
        files.forEach(file -> command.add(file.toString()));
        Program.run(folder.resolve(from + "-" + kind + ".txt"), command);
        assertThat(files(to, kind)).hasSameSizeAs(files);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void templatesAreReadTheSame() throws IOException {
        int read = 0;
        for (String kind : List.of("xlsx-xlsx", "standard-xlsx", "norwegian_excel-xlsx")) {
            for (Path file : files(folder.resolve("saved").resolve(kind), "xlsx")) {
                check(file, AnswerTable.xlsx(Files.newInputStream(file)));
                read++;
            }
        }
        for (String kind : List.of("xlsx-csv", "standard-csv", "norwegian_excel-csv")) {
            for (Path file : files(folder.resolve("saved").resolve(kind), "csv")) {
                check(file, AnswerTable.csv(Files.newInputStream(file)));
                read++;
            }
        }
        assertThat(read).isEqualTo(6 * TEMPLATES.size());
    }

    private static void check(Path file, AnswerTable saved) throws IOException {
        String name = file.getFileName().toString();
        Template template = TEMPLATES.get(name.substring(0, name.lastIndexOf('.')));
        Form form = template.form();
        try (saved;
                AnswerTable written = AnswerTable.xlsx(
                        new ByteArrayInputStream(form.questionnaire().toXlsx(template.locale())))) {
            assertThat(saved.getHeadings()).as(file.toString()).isEqualTo(written.getHeadings());
            assertThat(ColumnMapping.propose(saved.getHeadings(), form.instrument()))
                    .as(file.toString())
                    .isEqualTo(ColumnMapping.propose(written.getHeadings(), form.instrument()));
            try (SheetLines lines =
                    saved.read(form.instrument(), form.questionnaire().columnMapping())) {
                List<ResponseSheet> sheets = new ArrayList<>(lines.stream().toList());
                assertThat(lines.getReport().getBadLines()).as(file.toString()).isEmpty();
                assertThat(sheets).as(file.toString()).isEqualTo(template.sheets());
            }
        }
    }

    @Test
    void chainsAreReadTheSame() throws IOException {
        Path saved = folder.resolve("saved").resolve("chains-xlsx");
        assertThat(CHAINS).isNotEmpty();
        for (Map.Entry<String, ImpactChain> chain : CHAINS.entrySet()) {
            try (InputStream in = Files.newInputStream(saved.resolve(chain.getKey()))) {
                assertThat(ChainWorkbook.read(in)).as(chain.getKey()).isEqualTo(chain.getValue());
            }
        }
    }

    /** An empty template lacks an id and a title, and nothing else is wrong with it. */
    @Test
    void emptyWorkbooksHaveTheSameProblems() throws IOException {
        for (Locale locale : Form.LOCALES) {
            Path file = chain("template", locale);
            List<String> problems =
                    problems(folder.resolve("saved").resolve("chains-xlsx").resolve(file.getFileName()));
            assertThat(problems).hasSize(2).isEqualTo(problems(file));
        }
    }

    private static List<String> problems(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ChainWorkbook.read(in);
            return List.of();
        } catch (InputException e) {
            return e.getProblems().stream().map(InputProblem::toString).toList();
        }
    }
}

package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.exchange.iati.IatiReading;
import no.samskaping.exchange.iati.IatiResults;
import no.samskaping.json.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains to a file of IATI and from one. */
class IatiReportTest {
    private static final String CHAIN = "documents/chain-arbeidskurs.json";
    private static final String OTHER = "documents/real/chain-boost-refugee.json";
    private static final String[] HEADER = {
        "--organisation", "NO-BRC-974780747",
        "--organisation-type", "11",
        "--organisation-name", "Fjordvik kommune",
        "--status", "2"
    };

    @TempDir
    Path folder;

    private Run run(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(List.of("--language", "en"));
        all.addAll(arguments);
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesTheChainsAndReadsThemAgain() throws IOException {
        Run written = run(List.of(HEADER), "--iati", file("out.xml"), CHAIN, OTHER);

        assertThat(written.err()).isEmpty();
        assertThat(written.exit()).isZero();
        assertThat(written.out())
                .contains("made up when IATI was written", "[made-up]")
                .doesNotContain("not-carried");
        List<IatiReading> readings = IatiResults.readAll(Files.newInputStream(folder.resolve("out.xml")))
                .toList();
        assertThat(readings)
                .extracting(IatiReading::getChain)
                .containsExactly(DocumentType.CHAIN.read(Path.of(CHAIN)), DocumentType.CHAIN.read(Path.of(OTHER)));
        // The report on what was read is the same, apart from what was made up when it was written.
        Run read = run(List.of(), file("out.xml"));
        assertThat(read.out()).isEqualTo(run(List.of(), CHAIN, OTHER).out());
        assertThat(run(List.of(), "--json", file("out.xml")).out().lines().filter(line -> line.contains("/review/1")))
                .containsExactlyElementsOf(
                        run(List.of(), "--json", CHAIN, OTHER).out().lines().toList());
    }

    @Test
    void saysWhatIsLostWithoutTheExtension() {
        Run run = run(List.of(HEADER), "--iati", file("plain.xml"), "--iati-plain", "--all", CHAIN);
        assertThat(run.out()).contains("/problem: IATI has no place", "[not-carried]");
        assertThat(run(List.of(HEADER), "--iati", file("plain.xml"), "--iati-plain", CHAIN)
                        .out())
                .contains("×not-carried");
        Run read = run(List.of(), file("plain.xml"));
        assertThat(read.out()).contains("when IATI was read", "×id-made");
        assertThat(run(List.of(), "--json", file("plain.xml"))
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .startsWith("{\"format\":\"" + IatiText.READING + "\",\"chain\":\"NO-BRC-974780747-arbeidskurs\"");
    }

    @Test
    void readsStandardInput() throws IOException {
        run(List.of(HEADER), "--iati", file("out.xml"), CHAIN);
        byte[] xml = Files.readAllBytes(folder.resolve("out.xml"));

        assertThat(Run.withInput(xml, "-").out())
                .isEqualTo(Run.of(file("out.xml")).out());
        byte[] marked = ("\uFEFF" + new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(Run.withInput(marked, "-").out())
                .isEqualTo(Run.of(file("out.xml")).out());
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThat(run(List.of(), "--iati", file("a.xml"), CHAIN).err()).contains("arbeidskurs", "[invalid-id]");
        assertThat(Files.exists(folder.resolve("a.xml"))).isFalse();
        assertThat(run(List.of(HEADER), "--iati", file("a.xml"), CHAIN, CHAIN.replace("documents", "./documents"))
                        .exit())
                .as("one document under two paths has one identifier")
                .isEqualTo(2);
        assertThat(run(List.of(HEADER), "--iati", file("a.xml"), "documents/collaboration-nabolaget.json")
                        .err())
                .contains("None of the files has a chain");
        assertThat(run(List.of(HEADER), "--iati", CHAIN, CHAIN).err()).contains("is not overwritten");
        assertThat(run(List.of(CHAIN), "--iati").err()).contains("--iati needs a file");
        assertThat(run(List.of(CHAIN), "--status").err()).contains("--status has no value");
        assertThat(run(List.of(CHAIN), "--status", "2").err()).contains("need --iati FILE");
        assertThat(run(List.of(CHAIN), "--iati-plain").err()).contains("need --iati FILE");
        assertThat(run(List.of(HEADER), "--iati", folder.toString(), CHAIN).exit())
                .isEqualTo(Report.NOT_WRITTEN);
    }

    /** A refused chain leaves the file as it was, even if others were written before it. */
    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        run(List.of(HEADER), "--iati", file("out.xml"), CHAIN);
        String before = Files.readString(folder.resolve("out.xml"));
        Run refused = run(
                List.of(HEADER), "--iati", file("out.xml"), OTHER, CHAIN, CHAIN.replace("documents", "./documents"));
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.xml"))).isEqualTo(before);
        assertThat(run(List.of(), "--iati", file("out.xml"), file("out.xml")).err())
                .contains("is not overwritten");
        assertThat(Files.readString(folder.resolve("out.xml"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("out.xml"));
        }
    }

    @Test
    void listsInJsonWhatWasLost() {
        List<String> lines = run(List.of(HEADER), "--json", "--iati", file("plain.xml"), "--iati-plain", CHAIN)
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"format\":\"" + IatiText.WRITING + "\",\"chain\":\"arbeidskurs\",\"findings\":[{")
                .contains("{\"code\":\"not-carried\",\"path\":\"/problem\",\"message\":\"IATI has no place");
    }

    /** A chain from IATI is a chain to all other options too. */
    @Test
    void makesPagesTablesAndWorkbooksOfIati() throws IOException {
        run(List.of(HEADER), "--iati", file("out.xml"), CHAIN);
        for (String name : List.of("page.html", "table.csv", "book.xlsx")) {
            String option = name.startsWith("page") ? "--html" : name.startsWith("table") ? "--table" : "--workbook";
            assertThat(run(List.of(), option, file("json-" + name), CHAIN).err())
                    .isEmpty();
            assertThat(run(List.of(), option, file("iati-" + name), file("out.xml"))
                            .err())
                    .isEmpty();
            assertThat(folder.resolve("iati-" + name)).hasSameBinaryContentAs(folder.resolve("json-" + name));
        }
    }

    @Test
    void refusesFilesThatAreNotIati() throws IOException {
        Files.writeString(folder.resolve("bad.xml"), "<iati-activities version=\"2.03\"><iati-activity/><iati");
        Run run = run(List.of(), file("bad.xml"), file("missing.xml"), CHAIN);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.xml:1:", "[not-well-formed]", "missing.xml");
    }

    /** Many activities are neither kept when they are read nor when they are reported. */
    @Test
    void readsManyActivities() throws IOException {
        run(List.of(HEADER), "--iati", file("out.xml"), CHAIN);
        String one = Files.readString(folder.resolve("out.xml"), StandardCharsets.UTF_8);
        int start = one.indexOf("<iati-activity ");
        int end = one.indexOf("</iati-activities>");
        StringBuilder many = new StringBuilder(one.substring(0, start));
        for (int i = 0; i < 500; i++) {
            many.append(one, start, end);
        }
        Files.writeString(folder.resolve("many.xml"), many + one.substring(end), StandardCharsets.UTF_8);

        Run run = run(List.of(), "--json", file("many.xml"));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1_000);
    }
}

package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to exhaust the memory or the time, or to read what is not in them. */
class HostileXmlTest {
    private static final String START = "<iati-activities version=\"2.03\"><iati-activity>";
    private static final String RESULT = START + "<result type=\"1\"><title><narrative>";

    /** What is refused after so many bytes takes no more time and memory, however long the file is. */
    private static final long MAX_READ = 8L << 20;

    /** Begins with a text and then repeats another one for ever, with a number where it says so. */
    private static final class Endless extends InputStream {
        private final String repeated;
        private byte[] current;
        private int at;
        private long number;
        private long read;

        Endless(String start, String repeated) {
            this.current = start.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated;
        }

        @Override
        public int read() {
            if (at == current.length) {
                current = repeated.replace("{n}", Long.toString(number++)).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            read++;
            return current[at++] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("attribute", START + "<result type=\"", "a"),
                Arguments.of("attribute of an element that is not read", START + "<transaction ref=\"", "a"),
                Arguments.of("attribute of the root", "<iati-activities version=\"", "2"),
                Arguments.of("name of an element", START + "<", "a"),
                Arguments.of("name of an attribute", START + "<result ", "a"),
                Arguments.of("attributes", START + "<result ", " a{n}=\"\""),
                Arguments.of("the same attribute", START + "<result ", " a=\"\""),
                Arguments.of("namespaces", START + "<result ", " xmlns:a{n}=\"urn:a\""),
                Arguments.of("white space in a tag", START + "<result ", " "),
                Arguments.of("white space in front", "", " "),
                Arguments.of("comment", START + "<!--", "a"),
                Arguments.of("comment in front", "<!--", "a"),
                Arguments.of("processing instruction", START + "<?a ", "a"),
                Arguments.of("text", RESULT, "a"),
                Arguments.of("text with references", RESULT, "&amp;"),
                Arguments.of("text in CDATA", RESULT + "<![CDATA[", "a"),
                Arguments.of("white space as text", RESULT, "\n"),
                Arguments.of("texts", START + "<result>", "<title>" + "a".repeat(1_000) + "</title>"),
                Arguments.of("elements", START, "<result/>"),
                Arguments.of("elements of other names", START, "<a{n}/>"),
                Arguments.of("elements of other names in the root", "<iati-activities version=\"2.03\">", "<a{n}/>"),
                Arguments.of("names in what is not read", START + "<transaction>", "<a{n}/>"),
                Arguments.of("names in the root", "<iati-activities version=\"2.03\"><b>", "<a{n}/>"),
                Arguments.of("names of attributes", START + "<transaction>", "<a b{n}=\"\"/>"),
                Arguments.of("prefixes", START + "<transaction>", "<p{n}:a xmlns:p{n}=\"urn:a\"/>"),
                Arguments.of("unused prefixes", START + "<transaction>", "<a xmlns:p{n}=\"urn:a\"/>"),
                Arguments.of("namespaces of many elements", START + "<transaction>", "<a xmlns=\"urn:a{n}\"/>"),
                Arguments.of("names of processing instructions", START, "<?a{n}?>"),
                Arguments.of("names of attributes of activities", "<iati-activities>", "<iati-activity a{n}=\"\"/>"),
                Arguments.of("levels", START + "<result>", "<a>"),
                Arguments.of("levels of what is not read", START, "<a>"),
                Arguments.of("document type", "<!DOCTYPE a [", "<!ENTITY a{n} \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"),
                Arguments.of("name of a document type", "<!DOCTYPE ", "a"),
                Arguments.of("XML declaration", "<?xml version=\"1.0\" ", " "),
                Arguments.of("noughts", "", "\0"),
                Arguments.of("nothing but tags", "", "<"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void whatIsTooLongIsRefusedWithoutReadingOn(String what, String start, String repeated) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refuse(what, start, repeated));
    }

    /** Reads a file without an end until it is refused. */
    static void refuse(String what, String start, String repeated) {
        Endless endless = new Endless(start, repeated);
        assertThatThrownBy(() -> IatiResults.readAll(endless).forEach(reading -> {}))
                .isInstanceOf(InputException.class);
        assertThat(endless.read).as(what).isLessThan(MAX_READ);
    }

    @TempDir
    Path folder;

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String uri = secret.toUri().toString();
        for (String type : new String[] {
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + uri + "\">]>",
            "<!DOCTYPE a SYSTEM \"" + uri + "\">",
            "<!DOCTYPE a PUBLIC \"-//a//b\" \"" + uri + "\">",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + uri + "\"> %p;]>",
            "<!DOCTYPE a [<!ENTITY e \"expanded\">]>",
            "<!DOCTYPE iati-activities>"
        }) {
            String file = Activities.FILE
                    .replace("<iati-activities", type + "<iati-activities")
                    .replace("Jobs for all", "&e;");
            assertThat(codes(file)).as(type).containsExactly("document-type");
        }
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 50; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        String file = Activities.FILE
                .replace("<iati-activities", bomb + "]><iati-activities")
                .replace("Jobs for all", "&e49;");

        assertThat(codes(file)).containsExactly("document-type");
        assertThat(codes(Activities.FILE.replace("Jobs for all", "&undeclared;")))
                .isSubsetOf("document-type", "not-well-formed");
    }

    @Test
    void aSchemaOrAnInclusionIsNotFollowed() {
        IatiReading reading = DamagedFilesTest.read(Activities.FILE
                .replace(
                        "version=\"2.03\"",
                        "version=\"2.03\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:noNamespaceSchemaLocation=\"http://localhost:1/a.xsd\"")
                .replace(
                        "<activity-status",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://localhost:1/a\"/>"
                                + "<activity-status"));

        assertThat(reading.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(
                        "attribute-not-read /iati-activities/@noNamespaceSchemaLocation",
                        "element-not-read " + Activities.ACTIVITY + "/xi:include[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "{}",
                "<",
                "<iati-activities>",
                "<iati-activities/>",
                "<iati-activities version=\"2.03\"></iati-activities>",
                "<iati-organisations/>",
                "<iati-activities xmlns=\"urn:other\"><iati-activity/></iati-activities>",
                "<x:iati-activities xmlns:x=\"urn:x\"/>",
                "<x:iati-activities/>",
                "<iati-activity></iati-activities>",
                "<iati-activity/><iati-activity/>",
                "<iati-activity/>text",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><iati-activity/>",
                "<?xml version=\"9.0\"?><iati-activity/>",
                "<iati-activity>\u0001</iati-activity>",
                "<iati-activity>&#0;</iati-activity>",
                "<iati-activity>&#xD800;</iati-activity>",
                "<iati-activity a=\"1\" a=\"2\"/>",
                "<iati-activity a=1/>",
                "<iati-activity a=\"<\"/>",
                "<iati-activities version=\"2.03\"><iati-activity/><iati-activity></iati-activities>"
            })
    void otherFilesAreRefused(String file) {
        assertThat(codes(file)).hasSize(1);
    }

    @Test
    void invalidBytesAreRefused() {
        byte[] latin1 = Activities.FILE.replace("Jobs", "Jøbs").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> IatiResults.read(latin1)).isInstanceOf(InputException.class);
    }

    /** The parser of the JDK prints invalid bytes to the standard error, which belongs to the host. */
    @Test
    void nothingIsPrinted() {
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String part :
                    new String[] {"", "<", "<a>", "<a b=\"", "<!-- ", "<?a ", "<?xml version=\"1.0", "<!DOCTYPE "}) {
                byte[] bytes = (part + "\u00F8").getBytes(StandardCharsets.ISO_8859_1);
                assertThatThrownBy(() -> IatiResults.read(bytes)).isInstanceOf(InputException.class);
            }
            invalidBytesAreRefused();
            List.of("<a", "<a>&b;</a>", "<a xmlns:b=\"\"/>", "<a b:c=\"\"/>", "<iati-activity>\uFFFE</iati-activity>")
                    .forEach(HostileXmlTest::codes);
        } finally {
            System.setErr(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,true",
        "UTF-16,UTF-16,true",
        "UTF-16,UTF-16BE,true",
        "UTF-16,UTF-16LE,true",
        "UTF-16BE,UTF-16BE,true",
        "ISO-8859-1,ISO-8859-1,true",
        "windows-1252,windows-1252,true",
        "UTF-8,UTF-16,false",
        "UTF-8,ISO-8859-1,false",
        "UTF-16,UTF-8,false",
        "UTF-16LE,UTF-16BE,false",
        "no-such,UTF-8,false",
    })
    void aFileIsReadInItsEncoding(String declared, String written, boolean isRead) throws IOException {
        byte[] file = Activities.FILE
                .replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")
                .replace("Jobs for all", "Blåbærøl")
                .getBytes(written);

        if (isRead) {
            assertThat(IatiResults.read(file).getChain().getTitle()).isEqualTo("Blåbærøl");
        } else {
            InputException refusal = catchThrowableOfType(InputException.class, () -> IatiResults.read(file));
            assertThat(refusal.getProblems()).extracting(InputProblem::getCode).containsExactly("not-well-formed");
        }
    }

    /** Activities in front of invalid bytes are read all the same. */
    @Test
    void whatComesBeforeInvalidBytesIsRead() {
        byte[] file = ("<iati-activities version=\"2.03\">" + "<iati-activity/>".repeat(3_000) + "\u00F8")
                .getBytes(StandardCharsets.ISO_8859_1);
        var readings = IatiResults.readAll(new ByteArrayInputStream(file)).iterator();

        for (int i = 0; i < 3_000; i++) {
            readings.next();
        }
        InputException refusal = catchThrowableOfType(InputException.class, readings::next);
        assertThat(refusal.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo("not-well-formed");
            assertThat(problem.getLine()).isEqualTo(1);
            assertThat(problem.getColumn()).isGreaterThan(3_000 * 16);
        });
    }

    /** Activities in front of the damage are read all the same. */
    @Test
    void whatComesBeforeTheDamageIsRead() {
        String two = "<iati-activities version=\"2.03\"><iati-activity/><iati-activity/><iati-activity><";
        InputStream in = new ByteArrayInputStream(two.getBytes(StandardCharsets.UTF_8));
        var readings = IatiResults.readAll(in).iterator();

        assertThat(readings.next().getChain().getId()).isEqualTo("activity-1");
        assertThat(readings.next().getChain().getId()).isEqualTo("activity-2");
        assertThatThrownBy(readings::next).isInstanceOf(InputException.class);
        assertThatThrownBy(readings::next).isInstanceOf(InputException.class);
    }

    /** A stream that fails is no fault of the file. */
    @Test
    void aStreamThatFailsIsReportedAsSuch() {
        InputStream failing = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ < START.length()) {
                    return START.charAt(read - 1);
                }
                throw new IOException("The disk is gone");
            }
        };
        assertThatThrownBy(() -> IatiResults.readAll(failing).toList()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void severalActivitiesAreRefusedWhereOneIsExpected() {
        assertThat(codes("<iati-activities version=\"2.03\"><iati-activity/><iati-activity/></iati-activities>"))
                .containsExactly("several-activities");
    }

    @Test
    void problemsAreCountedUpToALimit() {
        String file = "<iati-activity>" + "<result foo=\"\"/>".repeat(ReadNotes.MAX_PROBLEMS) + "</iati-activity>";
        var problems = DamagedFilesTest.read(file).getProblems();

        assertThat(problems).hasSize(ReadNotes.MAX_PROBLEMS + 1);
        assertThat(problems.get(ReadNotes.MAX_PROBLEMS).getCode()).isEqualTo("more-problems");
    }

    private static List<String> codes(String file) {
        InputException refusal = catchThrowableOfType(InputException.class, () -> DamagedFilesTest.read(file));
        return refusal.getProblems().stream().map(problem -> problem.getCode()).toList();
    }
}

package no.samskaping.json.lines;

import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, counting and writing sheets as JSON Lines. */
class JsonLinesTest {
    private static final String GOOD = "{\"respondent\":\"r1\",\"party\":\"kommunen\",\"roles\":[\"co-designer\"],"
            + "\"answers\":{\"equality.openness\":3,\"equality.democracy\":{\"rating\":4,\"expectation\":5}}}";
    private static final String OTHER = GOOD.replace("r1", "r2").replace(":3,", ":2,");

    private static TallyResult tally(byte[] stream, LineOptions options) {
        return JsonLines.tally(new ByteArrayInputStream(stream), Instrument.standard(), options);
    }

    private static TallyResult tally(String stream) {
        return tally(utf8(stream), LineOptions.standard());
    }

    private static ResponseSheet sheet(String respondent, int rating) {
        return ResponseSheet.builder()
                .respondentId(respondent)
                .partyId("kommunen")
                .addRoles(no.samskaping.model.CitizenRole.CO_DESIGNER)
                .putAnswers("equality.openness", Answer.of(rating))
                .putAnswers("equality.democracy", Answer.of(4, 5))
                .build();
    }

    private static Tally counted(ResponseSheet... sheets) {
        return Stream.of(sheets).collect(Tally.collector(Instrument.standard()));
    }

    private static final Tally BOTH = counted(sheet("r1", 3), sheet("r2", 2));

    /** Edits of a good line between two others: the replaced part, its replacement, and the expected problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"r1\"                | \"r 1\"            | invalid-id            | /respondent                           | 15",
                "\"r1\"                | \"r\\u00001\"      | invalid-character     | /respondent                           | 15",
                "\"r1\"                | null               | null-value            | /respondent                           | 15",
                "\"respondent\":\"r1\",|                    | missing-field         |                                       | 1",
                "\"party\"             | \"x\":1,\"party\"  | unknown-field         | /x                                    | 20",
                "\"co-designer\"       | \"designer\"       | unknown-code          | /roles/0                              | 48",
                "\"co-designer\"       | \"co-designer\",\"co-designer\" | repeated-code | /roles/1                           | 62",
                "[\"co-designer\"]     | \"co-designer\"    | list-expected         | /roles                                | 47",
                "equality.democracy    | equality.demokrati | unknown-item          | /answers/equality.demokrati           | 117",
                "equality.democracy    | equality.openness  | duplicate-key         | /answers/equality.openness            | 96",
                ":3                    | :6                 | rating-off-scale      | /answers/equality.openness            | 94",
                ":3                    | :-2147483648       | rating-off-scale      | /answers/equality.openness            | 94",
                ":3                    | :3.5               | whole-number-expected | /answers/equality.openness            | 94",
                ":3                    | :3e9               | number-too-large      | /answers/equality.openness            | 94",
                ":3                    | :03                | syntax                | /answers/equality.openness            | 94",
                ":3                    | :\"ja\"            | answer-expected       | /answers/equality.openness            | 94",
                ":3                    | :[3]               | answer-expected       | /answers/equality.openness            | 94",
                "\"expectation\":5     | \"expectation\":6  | expectation-off-scale | /answers/equality.democracy           | 117",
                "\"rating\":4,         |                    | missing-field         | /answers/equality.democracy           | 117",
                "\"rating\"            | \"expectation\":4,\"rating\" | duplicate-key | /answers/equality.democracy/expectation | 145",
                "}}}                   | }}                 | unexpected-end        | /answers                              | 146",
                "}}}                   | }}}{}              | trailing-content      |                                       | 147",
                "}}}                   | }}}]               | trailing-content      |                                       | 147",
                "{\"respondent\"       | [\"respondent\"    | object-expected       |                                       | 1",
            })
    void aBadLineIsReportedAndDoesNotAffectOthers(String part, String edit, String code, String pointer, int column) {
        assertThat(GOOD).contains(part);
        String bad = GOOD.replace(part, edit == null ? "" : edit);

        TallyResult result = tally(GOOD + "\n" + bad + "\n" + OTHER + "\n");

        LineReport report = result.getReport();
        assertThat(report.getBadLines()).hasSize(1);
        BadLine line = report.getBadLines().get(0);
        InputProblem problem = line.getProblems().get(0);
        assertThat(line.getNumber()).isEqualTo(2);
        assertThat(problem.getCode()).isEqualTo(code);
        assertThat(problem.getPointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.getLine()).isEqualTo(2);
        assertThat(problem.getColumn()).isEqualTo(column);
        assertThat(report.getLineCount()).isEqualTo(3);
        assertThat(report.getSheetCount()).isEqualTo(2);
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.0",
                "3e0",
                "30E-1",
                "{\"rating\":3}",
                "{ \"rating\" : 3 }",
                "{\"r\\u0061ting\":3}",
                " 3",
                "3\t",
            })
    void aNumberCanHaveOtherForms(String three) {
        TallyResult result = tally(GOOD.replace(":3", ":" + three) + "\n" + OTHER);

        assertThat(result.getReport().getBadLines()).isEmpty();
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @Test
    void theOrderOfFieldsAndAnswersDoesNotMatter() {
        String turned = "{ \"answers\" : { \"equality.democracy\":{\"expectation\":5,\"rating\":4},"
                + "\"equality.openness\":3 } ,\"roles\":[\"co\\u002ddesigner\"], \"party\":\"kommunen\","
                + "\"respondent\":\"\\u0072\\u0031\"}";

        assertThat(tally(turned + "\n" + OTHER + "\n"
                                + turned.replace("\\u002d", "-").replace("\\u0072\\u0031", "r3"))
                        .getTally())
                .isEqualTo(BOTH.merge(counted(sheet("r3", 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s\n%s\n", "%s\n%s", "%s\r\n%s\r\n", "%s\n\n%s\n\n\n", "\n \t\r\n%s\n  %s  \n", "%s\r\n\r\n%s\r"
            })
    void linesCanEndInSeveralWays(String form) {
        String stream = form.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(GOOD))
                .replace("%s", OTHER);

        TallyResult result = tally(stream);

        assertThat(result.getReport().getBadLines()).isEmpty();
        assertThat(result.getReport().getLineCount()).isEqualTo(stream.lines().count());
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @Test
    void anEmptyStreamHasNoSheets() {
        TallyResult result = tally("");

        assertThat(result.getReport().getLineCount()).isZero();
        assertThat(result.getTally()).isEqualTo(Tally.empty(Instrument.standard()));
    }

    @Test
    void aSheetOnTwoLinesIsTwoBadLines() {
        TallyResult result = tally(GOOD + "\n" + GOOD.replace(",\"answers\"", ",\n\"answers\"") + "\n" + OTHER);

        assertThat(result.getReport().getBadLines())
                .extracting(BadLine::getNumber)
                .containsExactly(2L, 3L);
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @Test
    void aByteOrderMarkIsAProblemOfItsLine() {
        TallyResult result = tally("\uFEFF" + GOOD + "\n" + GOOD + "\n\uFEFF\n" + OTHER);

        assertThat(result.getReport().getBadLines())
                .extracting(line -> line.getNumber() + line.getProblems().get(0).getCode())
                .containsExactly("1byte-order-mark", "3byte-order-mark");
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @Test
    void otherEncodingsAreRefusedLineByLine() {
        assertThat(tally(GOOD.getBytes(StandardCharsets.UTF_16LE), LineOptions.standard())
                        .getReport()
                        .getBadLines())
                .extracting(line -> line.getProblems().get(0).getCode())
                .containsExactly("not-utf8");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(utf8(GOOD + "\n"));
        stream.writeBytes(GOOD.replace("kommunen", "på").getBytes(StandardCharsets.ISO_8859_1));
        stream.writeBytes(utf8("\n" + OTHER));

        TallyResult result = tally(stream.toByteArray(), LineOptions.standard());

        InputProblem problem =
                result.getReport().getBadLines().get(0).getProblems().get(0);
        assertThat(problem.getCode()).isEqualTo("not-utf8");
        assertThat(problem.getLine()).isEqualTo(2);
        assertThat(problem.getColumn()).isEqualTo(GOOD.indexOf("kommunen") + 2);
        assertThat(result.getTally()).isEqualTo(BOTH);
    }

    @Test
    void readingEndsAtABadLineIfConfigured() {
        byte[] stream = utf8(GOOD + "\n\nx\n" + OTHER + "\n");
        LineOptions stop = LineOptions.builder().stopAtBadLine(true).build();

        TallyResult result = tally(stream, stop);

        assertThat(result.getReport().isStopped()).isTrue();
        assertThat(result.getReport().getLineCount()).isEqualTo(3);
        assertThat(result.getTally()).isEqualTo(counted(sheet("r1", 3)));
        try (SheetLines lines = JsonLines.read(new ByteArrayInputStream(stream), stop)) {
            assertThat(lines.next()).isEqualTo(sheet("r1", 3));
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
            assertThat(lines.getReport()).isEqualTo(result.getReport());
        }
        assertThat(tally(utf8(GOOD), stop).getReport().isStopped()).isFalse();
    }

    @Test
    void aLineThatIsTooLongIsSkipped() {
        LineOptions options = LineOptions.builder().maxLineBytes(GOOD.length()).build();
        for (int more : new int[] {1, 2, 300, 100_000}) {
            String tooLong = GOOD + " ".repeat(more);
            TallyResult result =
                    tally(utf8(tooLong + "\n" + GOOD + "\n" + tooLong + "\n" + OTHER + "\n" + tooLong), options);

            assertThat(result.getReport().getBadLines())
                    .extracting(
                            line -> line.getNumber() + line.getProblems().get(0).getCode())
                    .containsExactly("1line-too-long", "3line-too-long", "5line-too-long");
            assertThat(result.getReport().getLineCount()).isEqualTo(5);
            assertThat(result.getTally()).isEqualTo(BOTH);
        }
    }

    /** A gigabyte without a line end is skipped in the memory of one line. */
    @Test
    void aLongLineIsNotKeptInMemory() {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? '[' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                Arrays.fill(into, from, from + length, (byte) '[');
                left -= length;
                return length;
            }
        };

        LineReport report = JsonLines.tally(endless, Instrument.standard()).getReport();

        assertThat(report.getBadLineCount()).isEqualTo(1);
        assertThat(report.getBadLines().get(0).getProblems().get(0).message(Locale.ENGLISH))
                .isEqualTo("The line is longer than 1048576 bytes.");
    }

    @Test
    void allBadLinesAreCounted() {
        LineReport report = tally(
                        utf8("x\n".repeat(1000)),
                        LineOptions.builder().maxBadLines(3).build())
                .getReport();

        assertThat(report.getBadLineCount()).isEqualTo(1000);
        assertThat(report.getBadLines()).extracting(BadLine::getNumber).containsExactly(1L, 2L, 3L);
        assertThat(tally("x\n".repeat(1000)).getReport().getBadLines()).hasSize(LineOptions.DEFAULT_MAX_BAD_LINES);
    }

    @Test
    void repeatedRespondentsAreFoundIfConfigured() {
        String stream = GOOD + "\n" + GOOD + "\n" + GOOD.replace("r1", "\\u00721") + "\n" + OTHER + "\nx\n";
        LineOptions once = LineOptions.builder().eachRespondentOnce(true).build();

        assertThat(tally(stream).getReport().getSheetCount()).isEqualTo(4);
        TallyResult result = tally(utf8(stream), once);
        assertThat(result.getTally()).isEqualTo(BOTH);
        InputProblem problem =
                result.getReport().getBadLines().get(0).getProblems().get(0);
        assertThat(problem.getCode()).isEqualTo("duplicate");
        assertThat(problem.getPointer()).isEqualTo("/respondent");
        assertThat(problem.getColumn()).isEqualTo(15);
        assertThat(result.getReport().getBadLines())
                .extracting(BadLine::getNumber)
                .containsExactly(2L, 3L, 5L);
    }

    /** After a bad sheet, a respondent can still have a good one. */
    @Test
    void aRespondentsBadLineDoesNotCountAsASheet() {
        LineOptions once = LineOptions.builder().eachRespondentOnce(true).build();

        assertThat(tally(utf8(GOOD.replace(":3", ":9") + "\n" + GOOD + "\n" + OTHER), once)
                        .getTally())
                .isEqualTo(BOTH);
    }

    /** Each part is removed, and several fragments are inserted at each position. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"respondent\":\"r\",\"party\":\"p\",\"roles\":[\"co-designer\",\"co-initiator\"],\"answers\":{"
                        + "\"a\":1,\"å\":{\"rating\":-2,\"expectation\":2},\"🙂\":\"dont-know\"}}",
                "{\"answers\" : {\"a\\\"b\": 0}, \"party\":\"p\",\"respondent\":\"r\"}"
            })
    void everyCutAndEveryInsertionIsReadAsByTheCodec(String line) {
        for (int from = 0; from <= line.length(); from++) {
            for (int to = from; to <= Math.min(line.length(), from + LONGEST_CUT); to++) {
                assertReadAsByTheCodec(line, line.substring(0, from) + line.substring(to));
            }
            for (String part : new String[] {
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "0",
                "-",
                ".",
                "1",
                "e",
                " ",
                "\t",
                "\r",
                "\u0000",
                "\u0001",
                "\u007f",
                "é",
                "\uFEFF",
                "\"a\"",
                "\"a\":1,",
                ",\"a\":1",
                "{}",
                "[]",
                "null",
                "\"rating\":1,",
                "\"party\":\"p\","
            }) {
                assertReadAsByTheCodec(line, line.substring(0, from) + part + line.substring(from));
            }
        }
    }

    private static final int LONGEST_CUT = 12;

    private static void assertReadAsByTheCodec(String good, String line) {
        // With good lines around it, which would show any state that is left.
        byte[] stream = utf8(good + "\n" + line + "\n" + line + "\n" + good);
        JsonLinesFuzz.assertTallied(stream, Integer.MAX_VALUE, JsonLinesFuzz.ODD, LineOptions.standard());
    }

    @Test
    void noProblemContainsAnAnswer() {
        for (String answer : new String[] {
            "424242", "4242.42", "\"424242\"", "{\"rating\":424242}", "{\"rating\":1,\"expectation\":424242}",
            "[424242]", "{\"rating\":\"424242\"}", "{\"424242\":1}", "424242x",
                    "{\"rating\":1,\"expectation\":42424242424242}"
        }) {
            LineReport report = tally(GOOD.replace(":3", ":" + answer)).getReport();
            assertThat(report.getBadLineCount()).isEqualTo(1);
            report.getBadLines().get(0).getProblems().stream()
                    // A name is not an answer, and is part of the pointer.
                    .filter(problem -> !problem.getPointer().endsWith("/424242"))
                    .forEach(problem -> {
                        assertThat(problem.toString()).doesNotContain("4242");
                        for (String language : List.of("nb", "nn", "en")) {
                            assertThat(problem.message(Locale.forLanguageTag(language)))
                                    .isNotBlank()
                                    .doesNotContain("4242");
                        }
                    });
        }
    }

    @Test
    void idsThatNeedEscapesAreOnlyFoundWithEscapes() {
        String sheet = "{\"respondent\":\"r1\",\"party\":\"p\",\"answers\":{%s:1}}";
        for (String good :
                new String[] {"\"a\\\"b\"", "\"a\\\\nb\"", "\"a\\\\u0041\"", "\"å\"", "\"\\u00e5\"", "\"a\\\\\""}) {
            assertThat(sheets(sheet.formatted(good))).as(good).isEqualTo(2);
        }
        for (String bad : new String[] {"\"a\"b\"", "\"a\\nb\"", "\"a\\u0041\"", "\"a\\\"", "\"aa\"", "\"Å\""}) {
            assertThat(sheets(sheet.formatted(bad))).as(bad).isZero();
        }
    }

    private static long sheets(String line) {
        return JsonLines.tally(new ByteArrayInputStream(utf8(line + "\n" + line)), JsonLinesFuzz.ODD)
                .getReport()
                .getSheetCount();
    }

    /** More parties than the fast path stores, and names with the same hash. */
    @Test
    void manyPartiesAreCountedSeparately() {
        StringBuilder stream = new StringBuilder();
        TallyCounter expected = Tally.counter(Instrument.standard());
        for (int i = 0; i < 20_000; i++) {
            String party = i % 2 == 0
                    ? "p" + i
                    : Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB");
            stream.append(GOOD.replace("kommunen", party)).append('\n');
            expected.add(
                    ResponseSheet.builder().from(sheet("r1", 3)).partyId(party).build());
        }

        LineOptions many = LineOptions.builder().maxParties(20_000).build();
        assertThat(tally(utf8(stream.toString()), many).getTally()).isEqualTo(expected.toTally());
    }

    @Test
    void morePartiesThanAreAllowedAreRefused() {
        LineOptions one = LineOptions.builder().maxParties(1).build();

        TallyResult result = tally(
                utf8(GOOD + "\n" + GOOD.replace("kommunen", "elevene") + "\n" + OTHER + "\n"
                        + GOOD.replace("kommunen", "elev\\u0065ne")),
                one);

        assertThat(result.getTally()).isEqualTo(BOTH);
        assertThat(result.getReport().getBadLines())
                .extracting(line -> line.getNumber() + " "
                        + line.getProblems().get(0).getCode() + " "
                        + line.getProblems().get(0).getPointer() + " "
                        + line.getProblems().get(0).getColumn())
                .containsExactly("2 too-many-parties /party 28", "4 too-many-parties /party 28");
    }

    @Test
    void theFailureOfAStreamIsThrown() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(
                        UncheckedIOException.class, () -> JsonLines.tally(failing, Instrument.standard())))
                .hasMessageContaining("gone");
    }

    @Test
    void sheetsAreReadOnDemand() {
        InputStream stream = LineOracle.inPieces(utf8((GOOD + "\n").repeat(3)), GOOD.length() + 1);
        try (SheetLines lines = JsonLines.read(stream)) {
            lines.next();
            assertThat(lines.getReport().getLineCount()).isEqualTo(1);
            assertThat(lines.stream().count()).isEqualTo(2);
            assertThat(lines.getReport().getSheetCount()).isEqualTo(3);
        }
    }

    @Test
    void closingTheSheetsClosesTheStream() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(utf8(GOOD)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        JsonLines.tally(stream, Instrument.standard());
        assertThat(closed[0]).isFalse();
        JsonLines.read(stream).stream().close();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void aValueThatCouldNotBeReadAgainIsNotWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResponseSheet.Builder huge = ResponseSheet.builder().respondentId("r").partyId("p");
        for (int i = 0; i < 100_000; i++) {
            huge.putAnswers("item-" + i, Answer.of(1));
        }

        assertThatThrownBy(() -> JsonLines.write(List.of(sheet("r1", 3), huge.build()), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 1048576");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThatThrownBy(() -> JsonLines.write(
                        List.of(ResponseSheet.builder()
                                .respondentId("r")
                                .partyId("p")
                                .putAnswers("a\u0000", Answer.of(1))
                                .build()),
                        out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLines.write(
                        List.of(ResponseSheet.builder()
                                .respondentId("r")
                                .partyId("p")
                                .putAnswers("a".repeat(1001), Answer.of(1))
                                .build()),
                        out))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void optionsAreLimited() {
        assertThat(LineOptions.builder().build()).isEqualTo(LineOptions.standard());
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> LineOptions.builder()
                                .maxLineBytes(0)
                                .maxBadLines(LineOptions.LARGEST_MAX_BAD_LINES + 1)
                                .build())
                        .getFindings())
                .hasSize(2);
    }
}

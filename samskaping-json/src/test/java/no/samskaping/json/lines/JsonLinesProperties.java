package no.samskaping.json.lines;

import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.json.DocumentType;
import no.samskaping.json.TestDocuments;
import no.samskaping.json.problem.InputException;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;

/** Each line of a stream is read independently of the other lines and of the pieces in which the stream is read. */
class JsonLinesProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    @Provide
    Arbitrary<LineOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 60, 700, LineOptions.DEFAULT_MAX_LINE_BYTES))
                .as((stop, once, longest) -> LineOptions.builder()
                        .stopAtBadLine(stop)
                        .eachRespondentOnce(once)
                        .maxLineBytes(longest)
                        .maxBadLines(LineOptions.LARGEST_MAX_BAD_LINES)
                        .build());
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.of(1, 7, 100, Integer.MAX_VALUE);
    }

    static byte[] written(List<ResponseSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(sheets, out);
        return out.toByteArray();
    }

    @Property(tries = 200)
    void aStreamIsCountedAsItsSheetsAre(@ForAll("answered") Answered answered, @ForAll("pieces") int piece) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        Tally expected = sheets.stream().collect(Tally.collector(answered.instrument()));

        TallyResult result = JsonLines.tally(LineOracle.inPieces(written(sheets), piece), answered.instrument());

        assertThat(result.getTally()).isEqualTo(expected);
        LineReport report = result.getReport();
        assertThat(report.getLineCount()).isEqualTo(sheets.size());
        assertThat(report.getSheetCount()).isEqualTo(sheets.size());
        assertThat(report.getBadLineCount()).isZero();
        assertThat(report.getBadLines()).isEmpty();
        assertThat(report.isStopped()).isFalse();
    }

    @Property(tries = 200)
    void writtenLinesAreReadAndWrittenAgain(@ForAll("answered") Answered answered) {
        byte[] written = written(answered.assessment().getSheets());

        List<ResponseSheet> read;
        try (SheetLines lines = JsonLines.read(new ByteArrayInputStream(written))) {
            read = lines.stream().toList();
        }

        assertThat(read).isEqualTo(answered.assessment().getSheets());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JsonLines.write(read.stream(), again);
        assertThat(again.toByteArray()).isEqualTo(written);
    }

    @Property(tries = 100)
    void aLineHasTheFormOfASheetInAnAssessment(@ForAll("answered") Answered answered) {
        String lines = new String(written(answered.assessment().getSheets()), StandardCharsets.UTF_8);
        String list = String.join(",", lines.split("\n"));

        assertThat(new String(TestDocuments.write(answered.assessment()), StandardCharsets.UTF_8))
                .contains("\"sheets\":[" + list + "]");
    }

    /** Good and damaged lines: tally and report are those of the single lines. */
    @Property(tries = 800)
    void damageAffectsOnlyItsLine(
            @ForAll("answered") Answered answered,
            @ForAll("options") LineOptions options,
            @ForAll("pieces") int piece,
            @ForAll @IntRange(max = 6) int damages,
            @ForAll Random random) {
        byte[] stream = written(answered.assessment().getSheets());
        for (int i = 0; i < damages && stream.length > 0; i++) {
            stream = damaged(stream, random);
        }

        JsonLinesFuzz.assertTallied(stream, piece, answered.instrument(), options);
        JsonLinesFuzz.assertRead(stream, piece, options);
    }

    private static final List<String> FRAGMENTS = List.of(
            "",
            "\n",
            "\r\n",
            " ",
            "\n\n",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0061",
            "null",
            "true",
            "0",
            "-",
            "-0",
            "01",
            "1.0",
            "1e0",
            "1E400",
            "77",
            "-2147483648",
            "99999999999",
            "\"dont-know\"",
            "\"rating\"",
            "{\"rating\":1}",
            "{\"expectation\":1}",
            "{\"rating\":1,\"expectation\":2}",
            "\"roles\":[],",
            "\"roles\":[\"co-designer\",\"co-designer\"],",
            "\"x\":1,",
            "\"party\":\"p\",",
            "æ",
            "🙂",
            "\u0000",
            "\uFEFF",
            "{}",
            "[]",
            "\"\"",
            "\t",
            "#",
            "\\ud800",
            "{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{}}\n");

    static byte[] damaged(byte[] stream, Random random) {
        int from = random.nextInt(stream.length);
        if (random.nextInt(4) == 0) {
            byte[] flipped = stream.clone();
            flipped[from] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
        int to = Math.min(stream.length, from + random.nextInt(4) * random.nextInt(8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(stream, 0, from);
        out.writeBytes(utf8(FRAGMENTS.get(random.nextInt(FRAGMENTS.size()))));
        out.write(stream, to, stream.length - to);
        return out.toByteArray();
    }

    /** Compared with the reader of documents. */
    @Property(tries = 500)
    void aLineIsGoodIfAndOnlyIfAnAssessmentOfItIsValid(@ForAll("mutants") Mutant mutant) {
        List<String> ofDocument = new ArrayList<>();
        try {
            DocumentType.ASSESSMENT.read(utf8(mutant.inAnAssessment()), mutant.instrument());
        } catch (InputException e) {
            e.getProblems().forEach(problem -> ofDocument.add(problem.getCode() + " " + problem.getPointer()));
        }
        TallyResult result = JsonLines.tally(
                new ByteArrayInputStream(utf8(mutant.line() + "\n" + mutant.line())), mutant.instrument());

        for (BadLine line : result.getReport().getBadLines()) {
            assertThat(line.getProblems().stream()
                            .map(problem -> problem.getCode() + " /sheets/0" + problem.getPointer()))
                    .containsExactlyInAnyOrderElementsOf(ofDocument);
        }
        assertThat(result.getReport().getBadLineCount()).isEqualTo(ofDocument.isEmpty() ? 0 : 2);
        assertThat(result.getTally().getSheetCount()).isEqualTo(ofDocument.isEmpty() ? 2 : 0);
    }

    record Mutant(Instrument instrument, String line) {
        String inAnAssessment() {
            return "{\"format\":\"samson/assessment/1\",\"id\":\"a\",\"collaboration\":\"c\",\"instrument\":{\"id\":"
                    + quoted(instrument.getId()) + ",\"version\":" + quoted(instrument.getVersion())
                    + "},\"phase\":\"underway\",\"date\":\"2026-03-10\",\"parties\":[\"p\"],\"sheets\":[" + line + "]}";
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Sheets with one changed part, all of them valid JSON. */
    @Provide
    Arbitrary<Mutant> mutants() {
        Arbitrary<String> values = Arbitraries.of(
                "1",
                "2",
                "-1",
                "0",
                "-0",
                "4.0",
                "4e0",
                "40e-1",
                "1.5",
                "77",
                "-2147483648",
                "2147483648",
                "1e99",
                "null",
                "true",
                "[]",
                "[1]",
                "{}",
                "\"\"",
                "\"4\"",
                "\"dont-know\"",
                "\"dont\\u002dknow\"",
                "\"rating\"",
                "\"not-applicable\"",
                "{\"rating\":1}",
                "{ \"rating\" : 2 , \"expectation\" : 3 }",
                "{\"expectation\":1}",
                "{\"rating\":1,\"rating\":1}",
                "{\"rating\":null}",
                "{\"rating\":\"1\"}",
                "{\"rating\":1,\"x\":1}",
                "{\"expectation\":2,\"rating\":1}",
                "{\"rating\":1,\"expectation\":99}");
        Arbitrary<String> ids =
                Arbitraries.of("\"r\"", "\"r\\u00e5\"", "\"r r\"", "\"\"", "\"@\"", "1", "null", "\"å\"");
        Arbitrary<String> roles = Arbitraries.of(
                "",
                ",\"roles\":[]",
                ",\"roles\":[\"co-designer\",\"co-initiator\"]",
                ",\"roles\":[\"co-designer\",\"co-designer\"]",
                ",\"roles\":[\"designer\"]",
                ",\"roles\":null",
                ",\"roles\":[1]",
                ",\"roles\":\"co-designer\"",
                ",\"x\":1",
                ",\"party\":\"p\"",
                ",\"roles\":[\"co\\u002ddesigner\"]",
                ", \"roles\" : [ \"co-implementer\" ] ");
        Arbitrary<Instrument> instruments =
                Arbitraries.oneOf(Assessments.allInstruments(), Arbitraries.just(JsonLinesFuzz.ODD));
        return instruments.flatMap(instrument -> {
            Arbitrary<String> items = Arbitraries.of(instrument.getItems())
                    .map(item -> quoted(item.getId()))
                    .flatMap(id -> Arbitraries.frequencyOf(
                            net.jqwik.api.Tuple.of(9, Arbitraries.just(id)),
                            net.jqwik.api.Tuple.of(1, Arbitraries.of("\"x\"", "\"\"", "\"a\\u0062\"", "\"\\u0061\""))));
            Arbitrary<String> answers = Combinators.combine(items, values)
                    .as((item, value) -> item + ":" + value)
                    .list()
                    .ofMaxSize(3)
                    .map(all -> ",\"answers\":{" + String.join(",", all) + "}");
            return Combinators.combine(ids, roles, answers)
                    .as((id, role, answer) ->
                            new Mutant(instrument, "{\"respondent\":" + id + ",\"party\":\"p\"" + role + answer + "}"));
        });
    }
}

package no.samskaping.json.lines;

import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import no.samskaping.json.internal.fast.PlainSheetShortcut;
import no.samskaping.json.internal.lines.SheetTally;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;

/** The result does not depend on the number of threads or the size of the chunks. */
class ParallelLinesProperties {
    /** The tally and the report, or the failure. */
    private record Outcome(Tally tally, LineReport report, String failure) {
        static Outcome of(InputStream in, Instrument instrument, LineOptions options, int chunk) {
            SheetTally tally =
                    new SheetTally(in, instrument, LineConversions.settings(options), PlainSheetShortcut::new, chunk);
            try {
                tally.run();
            } catch (UncheckedIOException | IllegalStateException e) {
                return new Outcome(null, null, e.toString());
            }
            return new Outcome(tally.toTally(), LineConversions.report(tally.report(), tally.lineCount()), null);
        }
    }

    private static Outcome alone(InputStream in, Instrument instrument, LineOptions options) {
        LineOptions one = LineOptions.builder().from(options).parallelism(1).build();
        return Outcome.of(in, instrument, one, 1);
    }

    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    @Provide
    Arbitrary<LineOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 60, 300, 700, LineOptions.DEFAULT_MAX_LINE_BYTES),
                        Arbitraries.of(0, 1, 2, LineOptions.LARGEST_MAX_BAD_LINES),
                        Arbitraries.of(1, 2, 3, LineOptions.DEFAULT_MAX_PARTIES),
                        Arbitraries.of(2, 3, 8))
                .as((stop, once, longest, maxBadLines, parties, threads) -> LineOptions.builder()
                        .stopAtBadLine(stop)
                        .eachRespondentOnce(once)
                        .maxLineBytes(longest)
                        .maxBadLines(maxBadLines)
                        .maxParties(parties)
                        .parallelism(threads)
                        .build());
    }

    /** Chunks of less than a line, of one or several lines, and of the whole stream. */
    @Provide
    Arbitrary<Integer> chunks() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 2000), Arbitraries.of(1, 1 << 20));
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.of(1, 7, 100, Integer.MAX_VALUE);
    }

    /** The sheets, some of them twice, with damage. */
    private static byte[] stream(Answered answered, int damages, Random random) {
        List<ResponseSheet> sheets = new ArrayList<>(answered.assessment().getSheets());
        for (ResponseSheet sheet : answered.assessment().getSheets()) {
            if (random.nextInt(4) == 0) {
                sheets.add(random.nextInt(sheets.size() + 1), sheet);
            }
        }
        byte[] stream = JsonLinesProperties.written(sheets);
        for (int i = 0; i < damages && stream.length > 0; i++) {
            stream = JsonLinesProperties.damaged(stream, random);
        }
        return stream;
    }

    @Property(tries = 1000)
    void severalThreadsGiveTheResultOfOne(
            @ForAll("answered") Answered answered,
            @ForAll("options") LineOptions options,
            @ForAll("chunks") int chunk,
            @ForAll("pieces") int piece,
            @ForAll @IntRange(max = 6) int damages,
            @ForAll Random random) {
        byte[] stream = stream(answered, damages, random);

        assertThat(Outcome.of(LineOracle.inPieces(stream, piece), answered.instrument(), options, chunk))
                .isEqualTo(alone(new ByteArrayInputStream(stream), answered.instrument(), options));
    }

    /** Unless reading ended at a bad line before the failure. */
    @Property(tries = 500)
    void aFailingStreamFailsSeveralThreadsAsItFailsOne(
            @ForAll("answered") Answered answered,
            @ForAll("options") LineOptions options,
            @ForAll("chunks") int chunk,
            @ForAll("pieces") int piece,
            @ForAll @IntRange(max = 3) int damages,
            @ForAll boolean checked,
            @ForAll Random random) {
        byte[] stream = stream(answered, damages, random);
        int good = random.nextInt(stream.length + 1);

        assertThat(Outcome.of(failing(stream, good, piece, checked), answered.instrument(), options, chunk))
                .isEqualTo(alone(failing(stream, good, piece, checked), answered.instrument(), options));
    }

    private static InputStream failing(byte[] stream, int good, int piece, boolean checked) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int given = Math.min(Math.min(piece, length), good - at);
                if (given == 0) {
                    if (checked) {
                        throw new IOException("gone");
                    }
                    throw new IllegalStateException("gone");
                }
                System.arraycopy(stream, at, into, from, given);
                at += given;
                return given;
            }
        };
    }

    private static final String GOOD = "{\"respondent\":\"r%d\",\"party\":\"p\",\"answers\":{\"equality.openness\":3}}";

    /** Lines with different ends, and chunks that end anywhere in them. */
    @Property(tries = 300)
    void theEndsOfChunksDoNotChangeTheLines(
            @ForAll("lines") List<String> lines,
            @ForAll("ends") List<String> ends,
            @ForAll("options") LineOptions options,
            @ForAll @IntRange(min = 1, max = 400) int chunk) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).formatted(i, i)).append(ends.get(i % ends.size()));
        }
        byte[] stream = utf8(text.toString());

        Outcome many = Outcome.of(new ByteArrayInputStream(stream), Instrument.standard(), options, chunk);

        assertThat(many).isEqualTo(alone(new ByteArrayInputStream(stream), Instrument.standard(), options));
        assertThat(LineOracle.described(many.report())).hasSizeGreaterThanOrEqualTo((int)
                Math.min(options.getMaxBadLines(), many.report().getBadLineCount()));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        GOOD,
                        GOOD,
                        " " + GOOD + " ",
                        GOOD.replace("r%d", "r"),
                        GOOD.replace("\"p\"", "\"p%d\""),
                        GOOD.replace("3", "9"),
                        GOOD.replace("r%d", "r" + "x".repeat(700)),
                        GOOD + " ".repeat(5_000),
                        "\uFEFF" + GOOD,
                        "",
                        "  ",
                        "nothing",
                        "å")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> ends() {
        return Arbitraries.of("\n", "\r\n", "\n\n", "\n \n", "\r")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}

package no.samskaping.json.lines;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.json.DocumentFuzz;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;

/**
 * The fuzz target for streams of sheets: for any bytes, counting without objects gives the same tally as with objects, and
 * the same problems.
 *
 * <p>The first byte chooses the options, the rest is the stream.
 */
public final class JsonLinesFuzz {
    /** An instrument with ids that need escapes or are not ASCII, and with a scale that starts below zero. */
    static final Instrument ODD = odd("a\"b", "a\\nb", "a\\u0041", "å", "🙂", "a", "a\\", "/~");

    private JsonLinesFuzz() {}

    private static Instrument odd(String... ids) {
        Map<Integer, LocalizedText> labels = new TreeMap<>();
        for (int point = -2; point <= 2; point++) {
            labels.put(point, LocalizedText.builder().putTexts("en", "point").build());
        }
        Item first = Instrument.standard().getItems().get(0);
        return Instrument.builder()
                .id("odd")
                .version("1")
                .scale(Scale.of(-2, 2, labels))
                .addFields(first.getField())
                .addValues(first.getValue())
                .items(Arrays.stream(ids)
                        .map(id -> Item.builder()
                                .id(id)
                                .field(first.getField())
                                .value(first.getValue())
                                .text(LocalizedText.builder().putTexts("en", id).build())
                                .build())
                        .toList())
                .build();
    }

    /** The name that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int choice = input[0];
        LineOptions options = LineOptions.builder()
                .stopAtBadLine((choice & 1) != 0)
                .eachRespondentOnce((choice & 2) != 0)
                .maxLineBytes((choice & 4) != 0 ? 200 : LineOptions.DEFAULT_MAX_LINE_BYTES)
                .maxBadLines(LineOptions.LARGEST_MAX_BAD_LINES)
                .parallelism((choice & 32) != 0 ? 2 : 1)
                .build();
        Instrument instrument = (choice & 8) != 0 ? ODD : Instrument.standard();
        int piece = (choice & 16) != 0 ? 7 : Integer.MAX_VALUE;
        byte[] stream = Arrays.copyOfRange(input, 1, input.length);
        assertTallied(stream, piece, instrument, options);
        assertRead(stream, piece, options);
    }

    static void assertTallied(byte[] stream, int piece, Instrument instrument, LineOptions options) {
        LineOracle expected = LineOracle.of(stream, instrument, options);
        TallyResult result = JsonLines.tally(LineOracle.inPieces(stream, piece), instrument, options);
        assertSame(expected, result.getReport());
        if (!result.getTally().equals(expected.tally(instrument))) {
            throw new AssertionError("The tally differs from that of the objects");
        }
    }

    static void assertRead(byte[] stream, int piece, LineOptions options) {
        LineOracle expected = LineOracle.of(stream, null, options);
        List<ResponseSheet> read = new ArrayList<>();
        try (SheetLines lines = JsonLines.read(LineOracle.inPieces(stream, piece), options)) {
            lines.forEachRemaining(read::add);
            assertSame(expected, lines.getReport());
        }
        if (!read.equals(expected.sheets)) {
            throw new AssertionError("The sheets differ from those of the single lines");
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JsonLines.write(read, written);
        try (SheetLines lines = JsonLines.read(LineOracle.inPieces(written.toByteArray(), piece))) {
            if (!lines.stream().toList().equals(read)) {
                throw new AssertionError("The sheets differ after writing and reading");
            }
        }
    }

    private static void assertSame(LineOracle expected, LineReport report) {
        if (!LineOracle.described(report).equals(expected.bad)
                || report.getSheetCount() != expected.sheets.size()
                || report.getLineCount() != expected.lines) {
            throw new AssertionError("Reported " + report + "\nbut expected of " + expected.lines + " lines "
                    + expected.sheets.size() + " sheets and " + expected.bad);
        }
        report.getBadLines().forEach(line -> line.getProblems().forEach(DocumentFuzz::assertComplete));
    }
}

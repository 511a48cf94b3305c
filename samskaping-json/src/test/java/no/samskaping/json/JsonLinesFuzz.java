package no.samskaping.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskaping.model.words.LocalizedText;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Scale;

/**
 * What a fuzzer throws at streams of sheets: whatever the bytes, what is read without objects is what is read with them,
 * and what is told is what the strict door tells.
 *
 * <p>The first byte chooses the options, the rest is the stream.
 */
public final class JsonLinesFuzz {
    /** An instrument whose ids need escapes, or are beyond ASCII, and whose scale goes below zero. */
    static final Instrument ODD = odd("a\"b", "a\\nb", "a\\u0041", "å", "🙂", "a", "a\\", "/~");

    private JsonLinesFuzz() {}

    private static Instrument odd(String... ids) {
        Scale.Builder scale = Scale.builder().min(-2).max(2);
        for (int point = -2; point <= 2; point++) {
            scale.putLabels(
                    point, LocalizedText.builder().putTexts("en", "point").build());
        }
        Item first = Instrument.standard().getItems().get(0);
        return Instrument.builder()
                .id("odd")
                .version("1")
                .scale(scale.build())
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
                .maxLineBytes((choice & 4) != 0 ? 200 : LineOptions.USUAL_LINE_BYTES)
                .maxBadLines(LineOptions.MOST_BAD_LINES)
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
        TalliedLines tallied = JsonLines.tally(LineOracle.inPieces(stream, piece), instrument, options);
        assertSame(expected, tallied.getReport());
        if (!tallied.getTally().equals(expected.tally(instrument))) {
            throw new AssertionError("Counted otherwise than objects are");
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
            throw new AssertionError("Read otherwise than line by line");
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JsonLines.write(read, written);
        try (SheetLines lines = JsonLines.read(LineOracle.inPieces(written.toByteArray(), piece))) {
            if (!lines.stream().toList().equals(read)) {
                throw new AssertionError("Written, it is read otherwise");
            }
        }
    }

    private static void assertSame(LineOracle expected, LineReport report) {
        if (!LineOracle.told(report).equals(expected.bad)
                || report.getSheetCount() != expected.sheets.size()
                || report.getLineCount() != expected.lines) {
            throw new AssertionError("Told " + report + "\nbut expected of " + expected.lines + " lines "
                    + expected.sheets.size() + " sheets and " + expected.bad);
        }
        report.getBadLines().forEach(line -> line.getProblems().forEach(StrictDoorFuzz::assertSpeaksOfTheDocument));
    }
}

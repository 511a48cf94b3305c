package no.samskaping.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;

/** Counts a stream of many sheets, generated while it is read, in a JVM whose heap is smaller than the stream. */
final class ManySheets {
    private ManySheets() {}

    /**
     * Counts sheets, and prints the number of bytes and the nanoseconds.
     *
     * @param howMany the number of sheets and the number of threads
     */
    public static void main(String[] howMany) {
        int sheets = Integer.parseInt(howMany[0]);
        LineOptions options =
                LineOptions.builder().parallelism(Integer.parseInt(howMany[1])).build();
        List<ResponseSheet> some = Sheets.of(500);
        Lines lines = new Lines(some, sheets);
        long before = System.nanoTime();
        TallyResult tallied = JsonLines.tally(lines, Sheets.INSTRUMENT, options);
        long spent = System.nanoTime() - before;
        Expect.same((long) sheets, tallied.getReport().getSheetCount());
        Expect.same(0L, tallied.getReport().getBadLineCount());
        TallyCounter expected = Tally.counter(Sheets.INSTRUMENT);
        for (int i = 0; i < sheets % some.size(); i++) {
            expected.add(some.get(i));
        }
        Tally all = Sheets.tally(some);
        for (int i = 0; i < sheets / some.size(); i++) {
            expected.addAll(all);
        }
        Expect.same(expected.toTally(), tallied.getTally());
        System.out.println(lines.given + " " + spent);
    }

    /** The lines of a few sheets, repeated, each with a new respondent. */
    private static final class Lines extends InputStream {
        private final byte[][] behindRespondent;
        private final int lines;
        private byte[] line = {};
        private int next;
        private int at;
        private long given;

        Lines(List<ResponseSheet> sheets, int lines) {
            this.lines = lines;
            behindRespondent = new byte[sheets.size()][];
            for (int i = 0; i < behindRespondent.length; i++) {
                String written = new String(Sheets.lines(sheets.subList(i, i + 1)), StandardCharsets.UTF_8);
                behindRespondent[i] = written.substring(written.indexOf(',')).getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int more = 0;
            while (more < length && hasMore()) {
                int part = Math.min(length - more, line.length - at);
                System.arraycopy(line, at, into, from + more, part);
                at += part;
                more += part;
            }
            given += more;
            return more == 0 ? -1 : more;
        }

        private boolean hasMore() {
            if (at == line.length && next < lines) {
                byte[] start = ("{\"respondent\":\"r" + next + "\"").getBytes(StandardCharsets.UTF_8);
                byte[] rest = behindRespondent[next % behindRespondent.length];
                line = new byte[start.length + rest.length];
                System.arraycopy(start, 0, line, 0, start.length);
                System.arraycopy(rest, 0, line, start.length, rest.length);
                at = 0;
                next++;
            }
            return at < line.length;
        }
    }
}

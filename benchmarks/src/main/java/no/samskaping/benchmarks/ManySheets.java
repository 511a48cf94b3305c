package no.samskaping.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.JsonLines;
import no.samskaping.json.LineOptions;
import no.samskaping.json.TalliedLines;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** A stream of many sheets, made while it is read, in a machine that could not hold it. */
final class ManySheets {
    private ManySheets() {}

    /**
     * Counts so many sheets with so many threads, and says how many bytes they were and how long it took.
     *
     * @param howMany the sheets and the threads
     */
    public static void main(String[] howMany) {
        int sheets = Integer.parseInt(howMany[0]);
        LineOptions options =
                LineOptions.builder().parallelism(Integer.parseInt(howMany[1])).build();
        List<ResponseSheet> some = Sheets.of(500);
        Lines lines = new Lines(some, sheets);
        long before = System.nanoTime();
        TalliedLines tallied = JsonLines.tally(lines, Sheets.INSTRUMENT, options);
        long spent = System.nanoTime() - before;
        Expect.same((long) sheets, tallied.getReport().getSheetCount());
        Expect.same(0L, tallied.getReport().getBadLineCount());
        Tally expected = Tally.empty(Sheets.INSTRUMENT);
        for (int i = 0; i < sheets % some.size(); i++) {
            expected.add(some.get(i));
        }
        Tally all = Sheets.tally(some);
        for (int i = 0; i < sheets / some.size(); i++) {
            expected.merge(all);
        }
        Expect.same(expected, tallied.getTally());
        System.out.println(lines.given + " " + spent);
    }

    /** The lines of some sheets over and over, each time of another respondent. */
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

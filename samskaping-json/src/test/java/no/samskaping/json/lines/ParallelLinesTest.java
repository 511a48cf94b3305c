package no.samskaping.json.lines;

import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting one stream in several threads, and the end of the threads. */
@Timeout(60)
class ParallelLinesTest {
    private static final byte[] LINE =
            utf8("{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"equality.openness\":3}}\n");
    private static final LineOptions THREE =
            LineOptions.builder().parallelism(3).build();

    /** An endless stream with one bad line, which counts the bytes that were read and records the reading threads. */
    private static class Endless extends InputStream {
        private static final int PIECE = 100 * LINE.length;

        private final long bad;
        private final Set<Thread> readers = new HashSet<>();
        private long given;

        Endless(long bad) {
            this.bad = bad;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            readers.add(Thread.currentThread());
            int more = Math.min(length, PIECE);
            for (int i = 0; i < more; i++) {
                long at = given++;
                into[from + i] = at == bad ? (byte) '#' : LINE[(int) (at % LINE.length)];
            }
            return more;
        }
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("samskaping-tally"))
                .toList();
    }

    @AfterEach
    void allThreadsHaveEnded() {
        assertThat(workers()).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void countingStopsAtABadLineOfAnEndlessStream() {
        long line = 100_000;
        Endless stream = new Endless(line * LINE.length + 5);
        LineOptions stop = LineOptions.builder().from(THREE).stopAtBadLine(true).build();

        TallyResult result = JsonLines.tally(stream, Instrument.standard(), stop);

        assertThat(result.getTally().getSheetCount()).isEqualTo(line);
        assertThat(result.getReport().isStopped()).isTrue();
        assertThat(result.getReport().getBadLines())
                .extracting(BadLine::getNumber)
                .containsExactly(line + 1);
        assertThat(stream.readers).containsExactly(Thread.currentThread());
        // Only a few chunks ahead, so that the memory is bounded.
        assertThat(stream.given() - line * LINE.length).isLessThan(8L * (1 << 18));
    }

    @Test
    void anInterruptedThreadThrowsAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> JsonLines.tally(new Endless(-1), Instrument.standard(), THREE))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theFailureOfTheStreamIsThrown() {
        InputStream stream = new Endless(-1) {
            @Override
            public int read(byte[] into, int from, int length) {
                if (given() > 1_000_000) {
                    throw new AssertionError("gone");
                }
                return super.read(into, from, length);
            }
        };

        assertThatThrownBy(() -> JsonLines.tally(stream, Instrument.standard(), THREE))
                .isInstanceOf(AssertionError.class)
                .hasMessage("gone");
    }

    @Test
    void anEmptyStreamIsCountedBySeveralThreads() {
        TallyResult result = JsonLines.tally(new ByteArrayInputStream(new byte[0]), Instrument.standard(), THREE);

        assertThat(result.getReport().getLineCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, LineOptions.MAX_PARALLELISM + 1})
    void theNumberOfThreadsIsLimited(int threads) {
        assertThatThrownBy(() -> LineOptions.builder().parallelism(threads).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/parallelism");
    }
}

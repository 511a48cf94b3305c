package no.samskaping.json;

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
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.samson.Instrument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads that count one stream, and how they end. */
@Timeout(60)
class ParallelLinesTest {
    private static final byte[] LINE =
            utf8("{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"equality.openness\":3}}\n");
    private static final LineOptions THREE =
            LineOptions.builder().parallelism(3).build();

    /** Lines without end, with one bad line among them; counts what it gave and remembers to whom. */
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

    private static List<Thread> helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("samskaping-tally"))
                .toList();
    }

    @AfterEach
    void noHelperOutlivesTheCall() {
        assertThat(helpers()).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void countingStopsAtABadLineOfAnEndlessStream() {
        long line = 100_000;
        Endless stream = new Endless(line * LINE.length + 5);
        LineOptions stop = LineOptions.builder().from(THREE).stopAtBadLine(true).build();

        TalliedLines tallied = JsonLines.tally(stream, Instrument.standard(), stop);

        assertThat(tallied.getTally().sheets()).isEqualTo(line);
        assertThat(tallied.getReport().isStopped()).isTrue();
        assertThat(tallied.getReport().getBadLines())
                .extracting(BadLine::getNumber)
                .containsExactly(line + 1);
        assertThat(stream.readers).containsExactly(Thread.currentThread());
        // A few chunks ahead, and no more: memory stays as it is.
        assertThat(stream.given() - line * LINE.length).isLessThan(8L * (1 << 18));
    }

    @Test
    void anInterruptedThreadGivesUpAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> JsonLines.tally(new Endless(-1), Instrument.standard(), THREE))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatTheStreamFailsWithReachesTheCaller() {
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
    void aStreamWithoutLinesNeedsNoHelper() {
        TalliedLines tallied = JsonLines.tally(new ByteArrayInputStream(new byte[0]), Instrument.standard(), THREE);

        assertThat(tallied.getReport().getLineCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, LineOptions.MOST_THREADS + 1})
    void noneAndTooManyThreadsAreRefused(int threads) {
        assertThatThrownBy(() -> LineOptions.builder().parallelism(threads).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/parallelism");
    }
}

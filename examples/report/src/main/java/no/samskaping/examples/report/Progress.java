package no.samskaping.examples.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import no.samskaping.json.lines.ProgressListener;

/** Shows on a terminal how far reading has come, if it takes more than two seconds. */
final class Progress implements ProgressListener {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(250);

    private final OutputStream err;
    private final Charset charset;
    private final Words words;
    private final boolean isTerminal;
    private final LongSupplier clock;
    private final long start;
    private long next = QUIET;
    private int shown;

    Progress(OutputStream err, Charset charset, Words words, boolean isTerminal, LongSupplier clock) {
        this.err = err;
        this.charset = charset;
        this.words = words;
        this.isTerminal = isTerminal;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void onProgress(long rows, long bytes) {
        long passed = clock.getAsLong() - start;
        if (isTerminal && passed >= next) {
            next = passed + STEP;
            String line = words.terminal().show(words.of("progress", rows, bytes >> 20));
            write("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = Math.max(shown, line.length());
        }
    }

    /** Removes the line, so that what follows is not beside it. */
    void end() {
        if (shown > 0) {
            write("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    private void write(String text) {
        try {
            err.write(text.getBytes(charset));
            err.flush();
        } catch (IOException e) {
            // Progress is worth no failure.
            shown = 0;
        }
    }
}

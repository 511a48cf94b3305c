package no.samskaping.json.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries Jackson 2's checked exceptions through shapes that know none. */
final class Unchecked {
    /** What a parser gives. */
    interface Source<T> {
        T get() throws IOException;
    }

    /** What a generator does. */
    interface Action {
        void run() throws IOException;
    }

    private Unchecked() {}

    static <T> T get(Source<T> source) {
        try {
            return source.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

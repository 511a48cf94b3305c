package no.samskaping.json.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Wraps Jackson 2's checked exceptions, which codecs do not declare. */
final class Unchecked {
    /** A call of a parser. */
    interface Source<T> {
        T get() throws IOException;
    }

    /** A call of a generator. */
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

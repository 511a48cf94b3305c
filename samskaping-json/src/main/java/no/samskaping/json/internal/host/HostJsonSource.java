package no.samskaping.json.internal.host;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import no.samskaping.json.internal.codec.JsonSource;

/**
 * The tokens of one value inside an application's document, from its first to its last.
 *
 * <p>If the mapper has already read a type id at the start of an object, its parser is at the next name or at the end of the
 * object. This source then returns the start of the object first.
 */
final class HostJsonSource implements JsonSource {
    private final JsonSource tokens;
    private final LongSupplier position;
    private final Deque<Long> open = new ArrayDeque<>();
    private boolean startConsumed;
    private long closed;

    HostJsonSource(JsonSource tokens, LongSupplier position) {
        this.tokens = tokens;
        this.position = position;
        this.startConsumed = tokens.current() == Kind.NAME || tokens.current() == Kind.OBJECT_END;
        track();
    }

    @Override
    public Kind next() {
        if (startConsumed) {
            startConsumed = false;
        } else if (tokens.next() == Kind.END) {
            throw new Ended();
        }
        track();
        return current();
    }

    @Override
    public Kind current() {
        return startConsumed ? Kind.OBJECT : tokens.current();
    }

    @Override
    public String text() {
        return tokens.text();
    }

    @Override
    public BigDecimal number() {
        return tokens.number();
    }

    @Override
    public boolean isPlainInt() {
        return tokens.isPlainInt();
    }

    @Override
    public int plainInt() {
        return tokens.plainInt();
    }

    @Override
    public void skip() {
        tokens.skip();
        track();
    }

    @Override
    public long offset() {
        return position.getAsLong();
    }

    /** The position where the current value starts, also when its end is the current token. */
    long start() {
        return switch (current()) {
            case OBJECT_END, LIST_END -> closed;
            default -> offset();
        };
    }

    private void track() {
        switch (current()) {
            case OBJECT, LIST -> open.push(offset());
            case OBJECT_END, LIST_END -> closed = open.pop();
            default -> {
                // A single value starts at its only token.
            }
        }
    }

    /** Thrown when the value is incomplete; a parser of text throws itself, one of a tree or a buffer does not. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }
}

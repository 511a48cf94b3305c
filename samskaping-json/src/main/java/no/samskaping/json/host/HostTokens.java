package no.samskaping.json.host;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import no.samskaping.json.shape.Tokens;

/**
 * The tokens of one value inside a host's document, from its first to its last.
 *
 * <p>Where the host has already taken a type id from the front of an object, its parser stands at the first name left,
 * or at the object's end: the start is given back.
 */
final class HostTokens implements Tokens {
    private final Tokens tokens;
    private final LongSupplier place;
    private final Deque<Long> open = new ArrayDeque<>();
    private boolean headless;
    private long closed;

    HostTokens(Tokens tokens, LongSupplier place) {
        this.tokens = tokens;
        this.place = place;
        this.headless = tokens.current() == Kind.NAME || tokens.current() == Kind.OBJECT_END;
        track();
    }

    @Override
    public Kind next() {
        if (headless) {
            headless = false;
        } else if (tokens.next() == Kind.END) {
            throw new Ended();
        }
        track();
        return current();
    }

    @Override
    public Kind current() {
        return headless ? Kind.OBJECT : tokens.current();
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
        return place.getAsLong();
    }

    /** Where the current value starts, also when its end is the current token. */
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
                // Single values start where they stand.
            }
        }
    }

    /** Thrown when the value breaks off; a parser of text says so itself, one of a tree or a buffer does not. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }
}

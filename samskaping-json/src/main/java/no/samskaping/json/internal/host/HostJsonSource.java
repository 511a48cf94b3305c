package no.samskaping.json.internal.host;

import java.math.BigDecimal;
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
    private final PlaceRecorder places = new PlaceRecorder();
    private boolean startConsumed;

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
        if (current() == Kind.OBJECT || current() == Kind.LIST) {
            tokens.skip();
            track();
        }
    }

    @Override
    public long offset() {
        return position.getAsLong();
    }

    /** How many objects and lists of the value are open. */
    int depth() {
        return places.depth();
    }

    /** The position where the value at a pointer starts, or its nearest ancestor that is present. */
    long offset(String pointer) {
        return places.offset(pointer);
    }

    private void track() {
        switch (current()) {
            case OBJECT, LIST -> places.open(offset());
            case OBJECT_END, LIST_END -> places.close();
            case NAME -> places.name(tokens.text());
            default -> places.single(offset());
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

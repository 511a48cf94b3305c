package no.samskaping.json.internal.host;

import java.math.BigDecimal;
import no.samskaping.json.internal.codec.JsonSource;

/** The single token of a key: a field name in an application's map. */
final class TextJsonSource implements JsonSource {
    private final String text;

    TextJsonSource(String text) {
        this.text = text;
    }

    @Override
    public Kind next() {
        return Kind.END;
    }

    @Override
    public Kind current() {
        return Kind.TEXT;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public BigDecimal number() {
        throw new IllegalStateException("A name is not a number");
    }

    @Override
    public boolean isPlainInt() {
        return false;
    }

    @Override
    public int plainInt() {
        throw new IllegalStateException("A name is not a number");
    }

    @Override
    public void skip() {
        // A text has no content to skip.
    }

    @Override
    public long offset() {
        return 0;
    }
}

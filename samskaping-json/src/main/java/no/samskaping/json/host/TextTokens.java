package no.samskaping.json.host;

import java.math.BigDecimal;
import no.samskaping.json.shape.Tokens;

/** The tokens of a value that is a text and nothing else: the name of a field in a host's map. */
final class TextTokens implements Tokens {
    private final String text;

    TextTokens(String text) {
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
        throw new IllegalStateException("A name is no number");
    }

    @Override
    public boolean isPlainInt() {
        return false;
    }

    @Override
    public int plainInt() {
        throw new IllegalStateException("A name is no number");
    }

    @Override
    public void skip() {
        // A text holds nothing to skip.
    }

    @Override
    public long offset() {
        return 0;
    }
}

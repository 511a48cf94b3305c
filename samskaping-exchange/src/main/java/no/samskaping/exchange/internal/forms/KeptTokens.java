package no.samskaping.exchange.internal.forms;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.json.internal.codec.JsonSource.Kind;
import no.samskaping.json.internal.codec.JsonTokens;

/** A value that was kept, to be read once it is known what it is: the members of an object can be in any order. */
final class KeptTokens implements JsonTokens {
    private record Token(Kind kind, String text, long offset) {}

    private static final Token END = new Token(Kind.END, "", 0);

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** Keeps the value at the current token of a source, which is at its last token afterwards. */
    KeptTokens(JsonTokens in) {
        int depth = 0;
        do {
            Kind kind = in.current();
            if (kind == Kind.OBJECT || kind == Kind.LIST) {
                depth++;
            } else if (kind == Kind.OBJECT_END || kind == Kind.LIST_END) {
                depth--;
            }
            boolean text = kind == Kind.NAME || kind == Kind.TEXT;
            tokens.add(new Token(kind, text ? in.text() : "", in.offset()));
        } while (depth > 0 && in.next() != Kind.END);
    }

    private Token token() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    @Override
    public Kind next() {
        at++;
        return current();
    }

    @Override
    public Kind current() {
        return token().kind();
    }

    @Override
    public String text() {
        return token().text();
    }

    @Override
    public void skip() {
        int depth = 0;
        do {
            Kind kind = current();
            if (kind == Kind.OBJECT || kind == Kind.LIST) {
                depth++;
            } else if (kind == Kind.OBJECT_END || kind == Kind.LIST_END) {
                depth--;
            }
            if (depth > 0) {
                at++;
            }
        } while (depth > 0);
    }

    @Override
    public long offset() {
        return token().offset();
    }
}

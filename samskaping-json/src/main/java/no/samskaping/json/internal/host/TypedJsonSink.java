package no.samskaping.json.internal.host;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.internal.codec.JsonSink;

/** Writes a value inside the envelope in which a mapper writes the type id. The value itself is the same as without it. */
public final class TypedJsonSink implements JsonSink {
    /** What a mapper writes around a value; it also writes the start and the end of an object. */
    public interface Envelope {
        /** Before the value. */
        void open(boolean object);

        /** Called after the value has been written. */
        void close();
    }

    private final JsonSink out;
    private final Envelope envelope;
    private int depth;

    /** A sink for one value. */
    public TypedJsonSink(JsonSink out, Envelope envelope) {
        this.out = out;
        this.envelope = envelope;
    }

    @Override
    public void startObject() {
        if (depth++ == 0) {
            envelope.open(true);
        } else {
            out.startObject();
        }
    }

    @Override
    public void endObject() {
        if (--depth == 0) {
            envelope.close();
        } else {
            out.endObject();
        }
    }

    @Override
    public void startList() {
        depth++;
        out.startList();
    }

    @Override
    public void endList() {
        depth--;
        out.endList();
    }

    @Override
    public void name(String name) {
        out.name(name);
    }

    @Override
    public void text(String text) {
        single(() -> out.text(text));
    }

    @Override
    public void number(int number) {
        single(() -> out.number(number));
    }

    @Override
    public void number(double number) {
        single(() -> out.number(number));
    }

    @Override
    public void number(BigDecimal number) {
        single(() -> out.number(number));
    }

    @Override
    public void truth(boolean truth) {
        single(() -> out.truth(truth));
    }

    @Override
    public Locale language() {
        return out.language();
    }

    private void single(Runnable write) {
        if (depth > 0) {
            write.run();
        } else {
            envelope.open(false);
            write.run();
            envelope.close();
        }
    }
}

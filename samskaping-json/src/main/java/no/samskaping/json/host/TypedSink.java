package no.samskaping.json.host;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.shape.Sink;

/** Writes a value into the envelope in which a host says what type it is. The value inside is the same as without. */
public final class TypedSink implements Sink {
    /** What a host writes around a value; it writes the start and the end of an object itself. */
    public interface Envelope {
        /** Before the value. */
        void open(boolean object);

        /** After the value. */
        void close();
    }

    private final Sink out;
    private final Envelope envelope;
    private int depth;

    /** A sink for one value. */
    public TypedSink(Sink out, Envelope envelope) {
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

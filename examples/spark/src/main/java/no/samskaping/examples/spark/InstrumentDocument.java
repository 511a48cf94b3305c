package no.samskaping.examples.spark;

import java.io.Serializable;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.instrument.Instrument;

/** An instrument as JSON, in which form Spark sends it to the executors. */
final class InstrumentDocument implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] json;
    private transient Instrument instrument;

    InstrumentDocument(Instrument instrument) {
        this.json = DocumentType.INSTRUMENT.write(instrument);
    }

    /** Returns the instrument, which is read once in each JVM. */
    synchronized Instrument get() {
        if (instrument == null) {
            instrument = DocumentType.INSTRUMENT.read(json);
        }
        return instrument;
    }
}

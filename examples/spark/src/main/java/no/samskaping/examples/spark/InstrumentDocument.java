package no.samskaping.examples.spark;

import java.io.Serializable;
import no.samskaping.json.SamskapingJson;
import no.samskaping.samson.Instrument;

/** An instrument on its way to the executors, as the document that it is everywhere. */
final class InstrumentDocument implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] json;
    private transient Instrument instrument;

    InstrumentDocument(Instrument instrument) {
        this.json = SamskapingJson.write(instrument);
    }

    /** The instrument, read once wherever it arrives. */
    synchronized Instrument get() {
        if (instrument == null) {
            instrument = SamskapingJson.read(json, Instrument.class);
        }
        return instrument;
    }
}

package no.samskaping.samson.internal.counter;

import java.lang.invoke.MethodHandles;
import no.samskaping.model.internal.access.HiddenFactory;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.scoring.TallyCounter;

/** Makes counters over counts that the caller also adds to without an object for each sheet. */
public final class CounterFactory {
    private static final HiddenFactory<TallyCounter> COUNTER = HiddenFactory.of(
            MethodHandles.lookup(), TallyCounter.class, "TallyCounter", "over", Instrument.class, Counts.class);

    private CounterFactory() {}

    public static TallyCounter over(Instrument instrument, Counts counts) {
        return COUNTER.make(instrument, counts);
    }
}

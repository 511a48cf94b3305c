package no.samskaping.json.house.planted.one;

import no.samskaping.json.house.planted.two.Second;

/** One half of a planted import cycle. */
public final class First {
    public Second second() {
        return new Second();
    }
}

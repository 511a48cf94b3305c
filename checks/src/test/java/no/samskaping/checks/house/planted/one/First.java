package no.samskaping.checks.house.planted.one;

import no.samskaping.checks.house.planted.two.Second;

/** One half of a planted import cycle. */
public final class First {
    public Second second() {
        return new Second();
    }
}

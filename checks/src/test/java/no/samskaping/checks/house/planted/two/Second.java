package no.samskaping.checks.house.planted.two;

import no.samskaping.checks.house.planted.one.First;

/** The other half of a planted import cycle. */
public final class Second {
    public First first() {
        return new First();
    }
}

package no.samskaping.json.house.planted.two;

import no.samskaping.json.house.planted.one.First;

/** The other half of a planted import cycle. */
public final class Second {
    public First first() {
        return new First();
    }
}

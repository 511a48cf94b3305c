package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four sectors of society that take part in social innovation.
 *
 * <p>The sectors show who takes part; social innovation works across them. Households are a sector of their own: the part of
 * civil society that no organisation represents.
 */
@Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "sektor")
public enum Sector implements EnumTerm {
    /** State, county and municipality. */
    @Source(term = "offentlig sektor")
    PUBLIC(false),
    /** Businesses that exist to give their owners a profit. */
    @Source(term = "privat sektor")
    PRIVATE(false),
    /** Voluntary and non-profit organisations: organised civil society. */
    @Source(term = "tredje sektor")
    THIRD(true),
    /** Private persons, families and neighbours. */
    @Source(term = "husholdninger i sivilsamfunnet")
    HOUSEHOLDS(true);

    private final boolean civilSociety;

    Sector(boolean civilSociety) {
        this.civilSociety = civilSociety;
    }

    /** {@return whether the sector is part of civil society, which is true for the third sector and households} */
    public boolean isCivilSociety() {
        return civilSociety;
    }
}

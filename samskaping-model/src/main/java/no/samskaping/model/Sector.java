package no.samskaping.model;

import no.samskaping.model.source.Source;

/**
 * The four sectors between which social innovation moves freely.
 *
 * <p>The sectors are told apart so that it can be seen who takes part, not so that anyone stays within one. Households
 * are a sector of their own here: the part of civil society that no organisation speaks for.
 */
@Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "sektor")
public enum Sector implements EnumTerm {
    /** State, county and municipality. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "offentlig sektor")
    PUBLIC(false),
    /** Businesses that are to give their owners a return. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "privat sektor")
    PRIVATE(false),
    /** Voluntary and non-profit organisations: organised civil society. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "tredje sektor")
    THIRD(true),
    /** People as themselves: persons, families, neighbours. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring", term = "husholdninger i sivilsamfunnet")
    HOUSEHOLDS(true);

    private final boolean civilSociety;

    Sector(boolean civilSociety) {
        this.civilSociety = civilSociety;
    }

    /**
     * Whether the sector is civil society, organised or not.
     *
     * @return true for the third sector and for households
     */
    public boolean isCivilSociety() {
        return civilSociety;
    }
}

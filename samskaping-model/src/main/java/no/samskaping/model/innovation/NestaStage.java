package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Nesta's seven steps of social innovation, in order.
 *
 * <p>The page names the steps' number and where they come from and shows them in a picture; their names are Nesta's.
 */
@Source(
        document = SourceDocument.HOUSING_INNOVATION,
        section = "Sosial innovasjon: sju trinn (fra Nesta)",
        term = "sju trinn")
public enum NestaStage implements EnumTerm {
    /** Seeing what is needed and what could be. */
    OPPORTUNITIES_AND_CHALLENGES,
    /** Finding many answers. */
    GENERATING_IDEAS,
    /** Trying the answers out. */
    DEVELOPING_AND_TESTING,
    /** Showing that it works and is worth the price. */
    MAKING_THE_CASE,
    /** Making it everyday practice. */
    DELIVERING_AND_IMPLEMENTING,
    /** Letting it grow and travel. */
    GROWING_AND_SPREADING,
    /** Changing what made the problem possible. */
    CHANGING_SYSTEMS;

    /**
     * The step's number.
     *
     * @return 1 to 7
     */
    public int getNumber() {
        return ordinal() + 1;
    }
}

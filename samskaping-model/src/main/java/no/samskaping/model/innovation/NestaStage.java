package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The seven steps of social innovation according to Nesta, in order.
 *
 * <p>The source says that there are seven steps and shows them in a picture. The names are from Nesta.
 */
@Source(
        document = SourceDocument.HOUSING_INNOVATION,
        section = "Sosial innovasjon: sju trinn (fra Nesta)",
        term = "sju trinn")
public enum NestaStage implements EnumTerm {
    /** Identifying needs and opportunities. */
    OPPORTUNITIES_AND_CHALLENGES,
    /** Finding many possible solutions. */
    GENERATING_IDEAS,
    /** Trying the solutions out. */
    DEVELOPING_AND_TESTING,
    /** Showing that the solution works and is worth its cost. */
    MAKING_THE_CASE,
    /** Making the solution everyday practice. */
    DELIVERING_AND_IMPLEMENTING,
    /** Expanding the solution and spreading it to others. */
    GROWING_AND_SPREADING,
    /** Changing the systems that made the problem possible. */
    CHANGING_SYSTEMS;

    /** {@return the number of the step, 1 to 7} */
    public int getNumber() {
        return ordinal() + 1;
    }
}

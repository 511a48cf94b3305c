package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** How the values of one indicator at several dates belong together; adding up what must not be added is a classic error. */
@Source(document = SourceDocument.CONVENTION)
public enum Accumulation implements EnumTerm {
    /** Each value is the total so far: the latest stands. */
    RUNNING_TOTAL,
    /** Each value is what happened since the one before: they are added up. */
    FLOW,
    /** Each value is a state, such as days alone a week: the latest stands. */
    LEVEL
}

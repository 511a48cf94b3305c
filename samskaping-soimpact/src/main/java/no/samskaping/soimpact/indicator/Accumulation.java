package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** How the values of an indicator at different dates relate to each other. It decides whether they may be added up. */
@Source(document = SourceDocument.CONVENTION)
public enum Accumulation implements EnumTerm {
    /** Each value is the total so far. The latest value is used. */
    RUNNING_TOTAL,
    /** Each value is the amount since the previous measurement. The values are added up. */
    FLOW,
    /** Each value is a state, such as days alone per week. The latest value is used. */
    LEVEL
}

package no.samskaping.soimpact.review;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** How far the work with one step has come. The sources name no conditions: ours stand at {@link ChainReview#getSteps}. */
@Source(document = SourceDocument.CONVENTION)
public enum StepStatus implements EnumTerm {
    /** Nothing is written. */
    EMPTY,
    /** Something is written, and something is missing. */
    STARTED,
    /** What the step asks for is there. */
    COMPLETE
}

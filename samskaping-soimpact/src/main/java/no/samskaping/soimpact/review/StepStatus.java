package no.samskaping.soimpact.review;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The status of a step. The sources name no conditions; ours are listed at {@link ChainReview#getSteps}. */
@Source(document = SourceDocument.CONVENTION)
public enum StepStatus implements EnumTerm {
    /** The step has no content. */
    EMPTY,
    /** The step has some content. */
    STARTED,
    /** The step has all that is required. */
    COMPLETE
}

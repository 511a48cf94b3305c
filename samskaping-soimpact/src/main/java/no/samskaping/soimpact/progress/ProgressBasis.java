package no.samskaping.soimpact.progress;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** What a progress ratio is relative to. A missing baseline is not the same as a baseline of 0. */
@Source(document = SourceDocument.CONVENTION)
public enum ProgressBasis implements EnumTerm {
    /** The distance from baseline to target: (A − B) / (T − B). */
    FROM_BASELINE,
    /** The target, because there is no baseline: A / T. */
    AGAINST_TARGET
}

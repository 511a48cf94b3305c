package no.samskaping.soimpact.progress;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What a progress ratio is a share of. The two must not be mixed up: a missing baseline is never taken as 0. */
@Source(document = SourceDocument.CONVENTION)
public enum ProgressBasis implements EnumTerm {
    /** The way from baseline to target: (A − B) / (T − B). */
    FROM_BASELINE,
    /** The target alone, as there is no baseline: A / T. */
    AGAINST_TARGET
}

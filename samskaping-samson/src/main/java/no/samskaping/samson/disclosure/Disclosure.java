package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * How much the parties agreed to show: every party on its own, or only parties with enough respondents.
 *
 * <p>SAMSON wants openness between the parties; small groups are the normal case, so openness must be agreed on. The
 * thresholds are a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Disclosure implements EnumTerm {
    /** All parties agree to be shown, also a party of a single person. */
    OPEN(1),
    /** Only parties with three respondents or more. This applies when nothing was agreed. */
    K3(3),
    /** Only parties with five respondents or more. */
    K5(5),
    /** Only parties with six respondents or more. */
    K6(6);

    private final int threshold;

    Disclosure(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Returns how many respondents a party needs to be shown on its own.
     *
     * @return 1, 3, 5 or 6
     */
    public int getThreshold() {
        return threshold;
    }
}

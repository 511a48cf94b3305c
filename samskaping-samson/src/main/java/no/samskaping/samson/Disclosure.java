package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What the parties agreed may be shown: every party on its own, or only those with enough respondents.
 *
 * <p>SAMSON wants openness between the parties; small groups are the normal case, so openness must be agreed on. The
 * thresholds are a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Disclosure implements EnumTerm {
    /** All named parties consent to be shown, also where a party is a single person. */
    OPEN(1),
    /** Parties with three respondents or more; what holds where nothing was agreed. */
    K3(3),
    /** Parties with five respondents or more. */
    K5(5),
    /** Parties with six respondents or more. */
    K6(6);

    private final int threshold;

    Disclosure(int threshold) {
        this.threshold = threshold;
    }

    /**
     * How many respondents a party needs to be shown on its own.
     *
     * @return 1, 3, 5 or 6
     */
    public int getThreshold() {
        return threshold;
    }
}

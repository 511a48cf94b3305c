package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * What the parties agreed to show: the scores of all parties, or only of those with enough respondents.
 *
 * <p>SAMSON aims at openness between the parties. But small groups are the normal case, so the parties must agree on
 * openness. The thresholds are a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Disclosure implements EnumTerm {
    /**
     * All parties are shown, also a party with only one respondent. All respondents who can be identified must agree.
     */
    OPEN(1),
    /** Parties with three respondents or more are shown. This is the default. */
    K3(3),
    /** Parties with five respondents or more are shown. */
    K5(5),
    /** Parties with six respondents or more are shown. */
    K6(6);

    private final int threshold;

    Disclosure(int threshold) {
        this.threshold = threshold;
    }

    /**
     * {@return the number of respondents that a party needs to be shown: 1, 3, 5 or 6}
     */
    public int getThreshold() {
        return threshold;
    }
}

package no.samskaping.soimpact;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Whether people of a target group took part in the analysis of the group. */
@Source(document = SourceDocument.CONVENTION)
public enum Involvement implements EnumTerm {
    /** People of the group took part. */
    INVOLVED,
    /** Nobody of the group took part. */
    NOT_INVOLVED;

    /**
     * {@return the constant for a truth value, as documents have it}
     *
     * @param takesPart whether people of the group took part
     */
    public static Involvement of(boolean takesPart) {
        return takesPart ? INVOLVED : NOT_INVOLVED;
    }

    /** {@return whether people of the group took part} */
    public boolean isInvolved() {
        return this == INVOLVED;
    }
}

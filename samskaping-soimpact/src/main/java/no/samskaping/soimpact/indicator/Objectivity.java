package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Whether data describe what others can observe or what people experience themselves. */
@Source(document = SourceDocument.CONVENTION)
public enum Objectivity implements EnumTerm {
    /** Data that others can observe or count. */
    OBJECTIVE,
    /** People's own experience. */
    SUBJECTIVE;

    /**
     * {@return the constant for a truth value, as documents have it}
     *
     * @param isSubjective whether the data are people's own experience
     */
    public static Objectivity of(boolean isSubjective) {
        return isSubjective ? SUBJECTIVE : OBJECTIVE;
    }

    /** {@return whether the data are people's own experience} */
    public boolean isSubjective() {
        return this == SUBJECTIVE;
    }
}

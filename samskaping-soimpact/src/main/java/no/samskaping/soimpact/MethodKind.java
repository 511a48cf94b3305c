package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/** The two kinds of data, which tell more together than either alone. */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public enum MethodKind implements EnumTerm {
    /** Registers, accounts, counts, surveys in numbers. */
    QUANTITATIVE,
    /** Interviews, observation, life stories. */
    QUALITATIVE
}

package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** Quantitative or qualitative data. Using both gives a fuller picture than one of them. */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public enum MethodKind implements EnumTerm {
    /** Registers, accounts, counts, surveys in numbers. */
    QUANTITATIVE,
    /** Interviews, observation, life stories. */
    QUALITATIVE
}

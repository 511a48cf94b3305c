package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * A published list of indicators. The handbook asks for known indicators; which lists are named here is our choice.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ReferenceVocabulary implements EnumTerm {
    /** The goals, targets and indicators of the UN's Sustainable Development Goals, such as {@code 8.5.2}. */
    SDG,
    /** The catalogue IRIS+ of the Global Impact Investing Network. */
    IRIS,
    /** KOSTRA, the reporting of Norwegian municipalities to the state. */
    KOSTRA,
    /** Other statistics of Statistics Norway (SSB). */
    SSB,
    /** The standard of the International Aid Transparency Initiative. */
    IATI,
    /** Another list, which the URI identifies. */
    OTHER
}

package no.samskaping.model.advice;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The kinds of things that advice is for. */
@Source(document = SourceDocument.CONVENTION)
public enum AdviceTargetKind implements EnumTerm {
    /** A {@link no.samskaping.model.ActionField}. */
    ACTION_FIELD,
    /** A {@link no.samskaping.model.CoreValue}. */
    CORE_VALUE,
    /** A {@link ProcessPart}. */
    PROCESS_PART,
    /** The municipality, as a place and as an organisation. */
    MUNICIPALITY,
    /** One of the ten steps of SoImpact. */
    SO_IMPACT_STEP
}

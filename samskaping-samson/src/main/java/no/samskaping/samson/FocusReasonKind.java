package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** Why a field of action deserves the parties' attention. */
@Source(document = SourceDocument.CONVENTION)
public enum FocusReasonKind implements EnumTerm {
    /** The score for all is in the challenge band. */
    LOW_FOR_ALL,
    /** One party's score is in the challenge band: a mean may not hide it. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    LOW_FOR_PARTY,
    /** The parties see the field very differently; that is to be talked about, never punished. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    DIVERGING,
    /** The field falls short of what a party expects. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    BELOW_EXPECTATION,
    /** A party answered too little to be heard in the field. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    TOO_FEW_ANSWERS
}

package no.samskaping.samson.disclosure;

import no.samskaping.model.advice.AdviceTopic;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The reasons why a field of action is one to work on. */
@Source(document = SourceDocument.CONVENTION)
public enum FocusReasonKind implements EnumTerm {
    /** The score for all is in the challenge band. */
    LOW_FOR_ALL(AdviceTopic.PRACTICE),
    /** The score of one party is in the challenge band. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    LOW_FOR_PARTY(AdviceTopic.PARTY_CONDITIONS),
    /** The scores of the parties differ much, which is something to talk about. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    DIVERGING(AdviceTopic.VIEWS),
    /** The field falls short of what a party expects. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    BELOW_EXPECTATION(AdviceTopic.EXPECTATIONS),
    /** A party has no score in the field because it answered too few items. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    TOO_FEW_ANSWERS(AdviceTopic.PARTICIPATION);

    private final AdviceTopic topic;

    FocusReasonKind(AdviceTopic topic) {
        this.topic = topic;
    }

    /**
     * Returns what the advice that answers the reason is about.
     *
     * @return the topic, another one for each kind of reason
     */
    public AdviceTopic getTopic() {
        return topic;
    }
}

package no.samskaping.samson.internal.access;

import java.lang.invoke.MethodHandles;
import no.samskaping.model.internal.access.HiddenFactory;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.GroupScore;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;

/** Makes scorecards and their parts from their properties, which are named as in the document. */
public final class ScorecardFactory {
    private static final HiddenFactory<FocusEntry> FOCUS_ENTRY = factory(FocusEntry.class, "focusEntry");
    private static final HiddenFactory<FocusReason> FOCUS_REASON = factory(FocusReason.class, "focusReason");
    private static final HiddenFactory<GroupScore> GROUP_SCORE = factory(GroupScore.class, "groupScore");
    private static final HiddenFactory<MissingScore> MISSING_SCORE = factory(MissingScore.class, "missingScore");
    private static final HiddenFactory<PartyScore> PARTY_SCORE = factory(PartyScore.class, "partyScore");
    private static final HiddenFactory<Score> SCORE = factory(Score.class, "score");
    private static final HiddenFactory<Scorecard> SCORECARD = factory(Scorecard.class, "scorecard");

    private static final HiddenFactory<Withheld> WITHHELD = factory(Withheld.class, "withheld");

    private static final HiddenFactory<WithheldParty> WITHHELD_PARTY = factory(WithheldParty.class, "withheldParty");

    private static final HiddenFactory<WithheldCells> WITHHELD_CELLS = factory(WithheldCells.class, "withheldCells");

    private ScorecardFactory() {}

    public static FocusEntry focusEntry(PropertyValues values) {
        return FOCUS_ENTRY.make(values);
    }

    public static FocusReason focusReason(PropertyValues values) {
        return FOCUS_REASON.make(values);
    }

    public static GroupScore groupScore(PropertyValues values) {
        return GROUP_SCORE.make(values);
    }

    public static MissingScore missingScore(PropertyValues values) {
        return MISSING_SCORE.make(values);
    }

    public static PartyScore partyScore(PropertyValues values) {
        return PARTY_SCORE.make(values);
    }

    public static Score score(PropertyValues values) {
        return SCORE.make(values);
    }

    public static Scorecard scorecard(PropertyValues values) {
        return SCORECARD.make(values);
    }

    public static Withheld withheld(PropertyValues values) {
        return WITHHELD.make(values);
    }

    public static WithheldParty withheldParty(PropertyValues values) {
        return WITHHELD_PARTY.make(values);
    }

    public static WithheldCells withheldCells(PropertyValues values) {
        return WITHHELD_CELLS.make(values);
    }

    private static <T> HiddenFactory<T> factory(Class<T> type, String method) {
        return HiddenFactory.of(MethodHandles.lookup(), type, "ScorecardMaker", method, PropertyValues.class);
    }
}

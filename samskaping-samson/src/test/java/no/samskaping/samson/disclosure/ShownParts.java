package no.samskaping.samson.disclosure;

import java.util.OptionalDouble;
import java.util.SortedMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;

/** Parts of scorecards as tests expect them, and scorecards that were tampered with. */
public final class ShownParts {
    private ShownParts() {}

    public static FocusReason reason(FocusReasonKind kind) {
        return ImmutableFocusReason.builder().reason(kind).build();
    }

    public static FocusReason reason(FocusReasonKind kind, String partyId) {
        return ImmutableFocusReason.builder().reason(kind).partyId(partyId).build();
    }

    public static MissingScore missing(String partyId, ActionField field) {
        return ImmutableMissingScore.builder().partyId(partyId).field(field).build();
    }

    public static Score nothing() {
        return ImmutableScore.builder().build();
    }

    public static Score with(Score score, OptionalDouble forAll) {
        return ImmutableScore.builder().from(score).score(forAll).build();
    }

    public static Score withSectors(Score score, SortedMap<Sector, GroupScore> sectors) {
        return ImmutableScore.builder().from(score).sectors(sectors).build();
    }

    public static Score withRoles(Score score, SortedMap<CitizenRole, GroupScore> roles) {
        return ImmutableScore.builder().from(score).roles(roles).build();
    }

    public static Scorecard with(Scorecard scorecard, ActionField field, Score score) {
        return ImmutableScorecard.builder()
                .from(scorecard)
                .putFields(field, score)
                .build();
    }
}

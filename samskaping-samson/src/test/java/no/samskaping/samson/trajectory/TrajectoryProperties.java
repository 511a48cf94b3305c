package no.samskaping.samson.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;

/** Every pair of scorecards gets exactly one verdict per field and value. */
class TrajectoryProperties {
    private static final List<State> WORSE_TO_BETTER = List.of(State.CHALLENGE, State.DEVELOPING, State.STRENGTH);
    private static final Set<State> KNOWN = Set.copyOf(WORSE_TO_BETTER);

    private static int lowestStep(Verdict verdict) {
        return switch (verdict) {
            case CORRECTED, IMPROVED -> 1;
            case SLIPPED -> -2;
            case DECLINED -> -1;
            default -> 0;
        };
    }

    private static int highestStep(Verdict verdict) {
        return switch (verdict) {
            case CORRECTED -> 2;
            case IMPROVED -> 1;
            case SLIPPED, DECLINED -> -1;
            default -> 0;
        };
    }

    @Provide
    Arbitrary<ConfidentialScorecard> scorecards() {
        return Assessments.assessments(Instrument.standard())
                .map(assessment -> new Answered(Instrument.standard(), assessment).score());
    }

    @Property
    void oneVerdictPerFieldAndValue(
            @ForAll("scorecards") ConfidentialScorecard one,
            @ForAll("scorecards") ConfidentialScorecard other,
            @ForAll Disclosure disclosure) {
        List<Scorecard> shown = ConfidentialScorecard.discloseAll(List.of(one, other), disclosure);
        Comparison comparison = Comparison.between(shown.get(0), shown.get(1));
        assertThat(comparison.getFields().keySet()).isEqualTo(one.getFields().keySet());
        assertThat(comparison.getValues().keySet()).isEqualTo(one.getValues().keySet());
        comparison.getFields().forEach((field, change) -> {
            assertThat(change.getReason().isPresent()).isEqualTo(change.getVerdict() == Verdict.NOT_COMPARABLE);
            State before = shown.get(0).getFieldStates().get(field);
            State after = shown.get(1).getFieldStates().get(field);
            boolean known = KNOWN.contains(before) && KNOWN.contains(after);
            assertThat(change.getVerdict() == Verdict.NOT_COMPARABLE).isEqualTo(!known);
            if (known) {
                assertThat(WORSE_TO_BETTER.indexOf(after) - WORSE_TO_BETTER.indexOf(before))
                        .isBetween(lowestStep(change.getVerdict()), highestStep(change.getVerdict()));
            }
        });
        Comparison back = Comparison.between(shown.get(1), shown.get(0));
        assertThat(back.getJoinedPartyIds()).isEqualTo(comparison.getLeftPartyIds());
    }
}

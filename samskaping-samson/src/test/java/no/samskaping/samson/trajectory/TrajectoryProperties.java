package no.samskaping.samson.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;

/** Every pair of scorecards gets exactly one verdict per field and value. */
class TrajectoryProperties {
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
            Optional<Band> before = shown.get(0).getFields().get(field).state();
            Optional<Band> after = shown.get(1).getFields().get(field).state();
            assertThat(change.getVerdict() == Verdict.NOT_COMPARABLE).isEqualTo(before.isEmpty() || after.isEmpty());
            assertThat(change.getVerdict() == Verdict.UNRESOLVED || change.getVerdict() == Verdict.SLIPPED)
                    .isEqualTo(before.isPresent() && after.equals(Optional.of(Band.CHALLENGE)));
        });
        Comparison back = Comparison.between(shown.get(1), shown.get(0));
        assertThat(back.getJoinedPartyIds()).isEqualTo(comparison.getLeftPartyIds());
    }
}

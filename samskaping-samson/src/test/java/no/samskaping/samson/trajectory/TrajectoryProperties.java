package no.samskaping.samson.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.samson.Band;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;

/** Every pair of scorecards gets exactly one verdict per field and value. */
class TrajectoryProperties {
    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Assessments.assessments(Instrument.standard())
                .map(assessment -> new Answered(Instrument.standard(), assessment).score());
    }

    @Property
    void oneVerdictPerFieldAndValue(
            @ForAll("scorecards") Scorecard one, @ForAll("scorecards") Scorecard other, @ForAll Disclosure disclosure) {
        List<DisclosedScorecard> shown = Scorecard.discloseAll(List.of(one, other), disclosure);
        Passage passage = Passage.between(shown.get(0), shown.get(1));
        assertThat(passage.getFields().keySet()).isEqualTo(one.getFields().keySet());
        assertThat(passage.getValues().keySet()).isEqualTo(one.getValues().keySet());
        passage.getFields().forEach((field, change) -> {
            assertThat(change.getObstacle().isPresent()).isEqualTo(change.getVerdict() == Verdict.NOT_COMPARABLE);
            Optional<Band> before = shown.get(0).getFields().get(field).state();
            Optional<Band> after = shown.get(1).getFields().get(field).state();
            assertThat(change.getVerdict() == Verdict.NOT_COMPARABLE).isEqualTo(before.isEmpty() || after.isEmpty());
            assertThat(change.getVerdict() == Verdict.UNRESOLVED || change.getVerdict() == Verdict.SLIPPED)
                    .isEqualTo(before.isPresent() && after.equals(Optional.of(Band.CHALLENGE)));
        });
        Passage back = Passage.between(shown.get(1), shown.get(0));
        assertThat(back.getJoined()).isEqualTo(passage.getLeft());
    }
}

package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import no.samskaping.model.ActionField;
import no.samskaping.model.readme.ReadmeCode;
import no.samskaping.samson.agreement.Agreement;
import no.samskaping.samson.agreement.AverageDeviation;
import no.samskaping.samson.agreement.Consensus;
import no.samskaping.samson.trajectory.Question;
import no.samskaping.samson.trajectory.Trajectory;
import org.junit.jupiter.api.Test;

/** The code of the module's README, compiled and run. */
class ReadmeTest {
    private final Assessment assessment = Examples.nabolaget();

    @Test
    void theReadmeShowsThisCode() {
        Path source = Path.of("src/test/java/no/samskaping/samson/ReadmeTest.java");
        assertThat(ReadmeCode.blocks(Path.of("README.md")))
                .isNotEmpty()
                .containsExactlyElementsOf(ReadmeCode.regions(source));
    }

    @Test
    void scores() {
        // readme
        Scorer scorer = Scorer.of(Instrument.standard(), ScoringRules.standard());
        Scorecard scorecard = scorer.score(assessment); // who was invited, what they agreed on, their sheets
        DisclosedScorecard shown = scorecard.disclose(); // what people may see
        FocusEntry first = shown.getFocus().get(0); // what to work on first, and why
        String why = first.getReasons().get(0).sentence(Locale.ENGLISH, first.getField());
        // end

        assertThat(first.getField()).isEqualTo(ActionField.FACILITATION);
        assertThat(why).contains("familiene");
    }

    @Test
    void merges() {
        List<ResponseSheet> sheets = assessment.getSheets();
        // readme
        Tally one = Tally.empty(Instrument.standard()).add(sheets.get(0));
        Tally other = Tally.empty(Instrument.standard())
                .add(sheets.get(1))
                .add(sheets.get(2))
                .add(sheets.get(3));
        Scorecard merged =
                Scorer.of(Instrument.standard(), ScoringRules.standard()).score(one.merge(other), assessment);
        // end

        assertThat(merged)
                .isEqualTo(Scorer.of(Instrument.standard(), ScoringRules.standard())
                        .score(assessment));
    }

    @Test
    void agrees() {
        // readme
        long[] counts = {0, 1, 0, 2, 2}; // how many chose each option, in the order of the scale
        OptionalDouble spread = AverageDeviation.of(counts); // 0.8
        OptionalDouble consensus = Consensus.of(counts);
        OptionalDouble agreement = Agreement.of(counts); // van der Eijk's A, -1 to 1
        // end

        assertThat(spread).hasValue(0.8);
        assertThat(consensus.getAsDouble()).isBetween(0.0, 1.0);
        assertThat(agreement.getAsDouble()).isBetween(-1.0, 1.0);
    }

    @Test
    void follows() {
        Scorecard before =
                Scorer.of(Instrument.standard(), ScoringRules.standard()).score(assessment);
        Scorecard after = Scorer.of(Instrument.standard(), ScoringRules.standard())
                .score(Assessment.builder()
                        .from(assessment)
                        .id("later")
                        .date(assessment.getDate().plusYears(1))
                        .build());
        // readme
        Trajectory trajectory = Trajectory.of(List.of(before, after), Disclosure.OPEN);
        List<ActionField> failed = trajectory.answer(Question.FAILED).getFields();
        // end

        assertThat(failed).hasSize(4);
    }
}

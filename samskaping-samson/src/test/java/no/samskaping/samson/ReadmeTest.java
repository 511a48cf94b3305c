package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.samskaping.model.ActionField;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.agreement.Agreement;
import no.samskaping.samson.agreement.AverageDeviation;
import no.samskaping.samson.agreement.Consensus;
import no.samskaping.samson.trajectory.Question;
import no.samskaping.samson.trajectory.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the module's README, compiled and run. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private final Assessment assessment = Examples.nabolaget();

    @Test
    void scores() {
        // readme
        Scorer scorer = Scorer.of(Instrument.standard(), ScoringRules.standard());
        Scorecard scorecard = scorer.score(assessment); // who was invited, what they agreed on, their sheets
        DisclosedScorecard shown = scorecard.disclose(); // what people may see
        System.out.printf(Locale.ROOT, "%.2f%n", shown.getOverall().getScore().orElseThrow());

        FocusEntry first = shown.getFocus().get(0); // what to work on first, and why
        for (FocusReason reason : first.getReasons()) {
            System.out.println(reason.sentence(Locale.ENGLISH, first.getField()));
        }
        // end

        assertThat(first.getField()).isEqualTo(ActionField.FACILITATION);
    }

    @Test
    void merges() {
        List<ResponseSheet> sheets = assessment.getSheets();
        // readme
        Scorer scorer = Scorer.of(Instrument.standard(), ScoringRules.standard());
        Tally one = Tally.empty(Instrument.standard()).add(sheets.get(0));
        Tally other = Tally.empty(Instrument.standard())
                .add(sheets.get(3))
                .add(sheets.get(2))
                .add(sheets.get(1));
        Scorecard merged = scorer.score(one.merge(other), assessment);
        System.out.println("the same: " + merged.equals(scorer.score(assessment)));
        // end

        assertThat(sheets).hasSize(4);
    }

    @Test
    void agrees() {
        // readme
        long[] counts = {0, 1, 0, 2, 2}; // how many chose each option, in the order of the scale
        System.out.printf(
                Locale.ROOT,
                "average deviation %.2f%n",
                AverageDeviation.of(counts).orElseThrow());
        System.out.printf(Locale.ROOT, "consensus %.2f%n", Consensus.of(counts).orElseThrow());
        System.out.printf(
                Locale.ROOT, "agreement A %.2f%n", Agreement.of(counts).orElseThrow());
        // end

        assertThat(AverageDeviation.of(counts)).hasValue(0.8);
    }

    @Test
    void follows() {
        Scorer scorer = Scorer.of(Instrument.standard(), ScoringRules.standard());
        Scorecard before = scorer.score(assessment);
        Scorecard after = scorer.score(Assessment.builder()
                .from(assessment)
                .id("later")
                .date(assessment.getDate().plusYears(1))
                .sheets(assessment.getSheets().stream()
                        .map(ReadmeTest::easierToComeTo)
                        .toList())
                .build());
        // readme
        Trajectory trajectory = Trajectory.of(List.of(before, after), Disclosure.OPEN);
        for (Question question : Question.values()) {
            System.out.println(question.label(Locale.ENGLISH) + " "
                    + trajectory.answer(question).getFields());
        }
        // end

        assertThat(trajectory.answer(Question.CORRECTED).getFields()).containsExactly(ActionField.FACILITATION);
    }

    private static ResponseSheet easierToComeTo(ResponseSheet sheet) {
        ResponseSheet.Builder later = ResponseSheet.builder().from(sheet);
        if (sheet.getParty().equals("familiene")) {
            sheet.getAnswers().keySet().stream()
                    .filter(item -> item.startsWith(ActionField.FACILITATION.getCode()))
                    .forEach(item -> later.putAnswers(item, Answer.of(4)));
        }
        return later.build();
    }
}

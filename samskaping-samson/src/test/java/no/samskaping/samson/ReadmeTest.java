package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import no.samskaping.model.ActionField;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.agreement.Agreement;
import no.samskaping.samson.agreement.AverageDeviation;
import no.samskaping.samson.agreement.Consensus;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.trajectory.ReviewQuestion;
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
        // readme with imports
        // What the parties agreed to show.
        Scorecard shown = Scorer.standard().score(assessment);
        System.out.printf(Locale.ROOT, "%.2f%n", shown.getOverall().getScore().orElseThrow());

        FocusEntry first = shown.getFocus().get(0); // what to work on first, and why
        for (FocusReason reason : first.getReasons()) {
            System.out.println(reason.sentence(Locale.ENGLISH, first.getField()));
        }
        for (Advice advice : first.getAdvice().subList(0, 3)) { // what to do
            System.out.println("- " + advice.description(Locale.ENGLISH));
        }
        // end

        assertThat(first.getField()).isEqualTo(ActionField.FACILITATION);
    }

    @Test
    void merges() {
        List<ResponseSheet> sheets = assessment.getSheets();
        // readme
        Collector<ResponseSheet, ?, Tally> counting = Tally.collector(Instrument.standard());
        Tally one = sheets.subList(0, 1).stream().collect(counting);
        Tally other = sheets.subList(1, 4).stream().collect(counting);

        Assessment frame =
                Assessment.builder().from(assessment).sheets(List.of()).build();
        Scorecard merged = Scorer.standard().score(other.merge(one), frame);
        System.out.println("equal: " + merged.equals(Scorer.standard().score(assessment)));
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
        Scorer scorer = Scorer.standard();
        ConfidentialScorecard before = scorer.scoreConfidentially(assessment);
        ConfidentialScorecard after = scorer.scoreConfidentially(Assessment.builder()
                .from(assessment)
                .id("later")
                .date(assessment.getDate().plusYears(1))
                .sheets(assessment.getSheets().stream()
                        .map(ReadmeTest::easierToComeTo)
                        .toList())
                .build());
        // readme
        Trajectory trajectory = Trajectory.of(List.of(before, after), Disclosure.OPEN);
        for (ReviewQuestion question : ReviewQuestion.values()) {
            System.out.println(question.label(Locale.ENGLISH) + " "
                    + trajectory.answer(question).getFields());
        }
        // end

        assertThat(trajectory.answer(ReviewQuestion.CORRECTED).getFields()).containsExactly(ActionField.FACILITATION);
    }

    private static ResponseSheet easierToComeTo(ResponseSheet sheet) {
        ResponseSheet.Builder later = ResponseSheet.builder().from(sheet);
        if (sheet.getPartyId().equals("familiene")) {
            sheet.getAnswers().keySet().stream()
                    .filter(item -> item.startsWith(ActionField.FACILITATION.getCode()))
                    .forEach(item -> later.putAnswers(item, Answer.of(4)));
        }
        return later.build();
    }
}

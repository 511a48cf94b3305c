package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Very many sheets and very many parties, in time and memory that grow no faster than they do. */
class SizeTest {
    @Test
    void oneMillionSheetsAreCountedInConstantMemory() {
        ResponseSheet low = Examples.sheet("r", "a", 1);
        ResponseSheet high = Examples.sheet("r", "b", 5);
        TallyCounter counter = Tally.counter(Instrument.standard());
        for (int i = 0; i < 500_000; i++) {
            counter.add(low).add(high);
        }
        ConfidentialScorecard scorecard = Scorer.of(Instrument.standard(), ScoringRules.standard())
                .scoreConfidentially(counter.toTally(), Examples.frame("a", "b").build());
        assertThat(scorecard.getOverall().getScore().orElseThrow()).isEqualByComparingTo("50");
        assertThat(scorecard.getSheetCounts()).containsEntry("a", 500_000L);
    }

    @Test
    void tenThousandPartiesAreScored() {
        Assessment.Builder assessment = Examples.frame().disclosure(Disclosure.K3);
        for (int i = 0; i < 10_000; i++) {
            assessment.addPartyIds("p" + i).addSheets(Examples.sheet("r" + i, "p" + i, 1 + i % 5));
        }
        ConfidentialScorecard scorecard = Examples.score(assessment.build());
        assertThat(scorecard.getOverall().getScore().orElseThrow()).isEqualByComparingTo("50");
        assertThat(scorecard.disclose().getWithheld().partyIds()).hasSize(10_000);
        assertThat(scorecard.disclose().getOverall().getScore()).hasValue(50);
        assertThat(scorecard.disclose(Disclosure.OPEN).getOverall().getParties())
                .hasSize(10_000);
    }
}

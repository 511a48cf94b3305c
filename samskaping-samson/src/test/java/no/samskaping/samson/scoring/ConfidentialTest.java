package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskaping.model.ActionField;
import no.samskaping.samson.Examples;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import org.junit.jupiter.api.Test;

/** What is not disclosed shows nothing in a log, and knows everything. */
class ConfidentialTest {
    private final ConfidentialScorecard scorecard = Examples.score(Examples.nabolaget());

    @Test
    void textsShowNoNumber() {
        ConfidentialScore equality = scorecard.getFields().get(ActionField.EQUALITY);
        assertThat(scorecard).hasToString("ConfidentialScorecard{assessment=nabolaget-2026-1}");
        assertThat(equality.toString()).startsWith("ConfidentialScore").doesNotContainPattern("[0-9]");
        assertThat(equality.getParties().values()).allSatisfy(score -> assertThat(score.toString())
                .startsWith("ConfidentialPartyScore")
                .doesNotContainPattern("[0-9]"));
        assertThat(equality.getRoles()).isNotEmpty();
        assertThat(equality.getRoles().values()).allSatisfy(score -> assertThat(score.toString())
                .startsWith("ConfidentialGroupScore")
                .doesNotContainPattern("[0-9]"));
    }

    @Test
    void statesAreThoseOfAllAnswers() {
        Scorecard open = scorecard.disclose(Disclosure.OPEN);
        assertThat(scorecard.fieldStates()).isEqualTo(open.getFieldStates()).hasSize(7);
        assertThat(scorecard.valueStates()).isEqualTo(open.getValueStates()).hasSize(4);
        Scorecard shown = scorecard.disclose(Disclosure.K3);
        assertThat(shown.getFieldStates()).isNotEqualTo(scorecard.fieldStates());
        assertThat(shown.getWithheld().party("kommunen").orElseThrow().getPartyId())
                .isEqualTo("kommunen");
        assertThat(shown.getWithheld().party("velforeningen").orElseThrow().getPartyId())
                .isEqualTo("velforeningen");
    }
}

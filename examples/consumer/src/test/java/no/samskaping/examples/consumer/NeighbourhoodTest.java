package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.ActionField;
import no.samskaping.samson.FocusEntry;
import no.samskaping.soimpact.SoImpactStep;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    @Test
    void runsAsANamedModule() {
        assertThat(Neighbourhood.class.getModule().getName()).isEqualTo("no.samskaping.examples.consumer");
        assertThat(Neighbourhood.scorecard().getClass().getModule().getName()).isEqualTo("no.samskaping.samson");
    }

    @Test
    void scoresWhatItBuilt() {
        assertThat(Neighbourhood.scorecard().getStrengths()).containsExactly(ActionField.RESOURCE_FOCUS);
        assertThat(Neighbourhood.scorecard().getFocus())
                .extracting(FocusEntry::getField)
                .containsExactly(
                        ActionField.EQUALITY,
                        ActionField.COMMON_GOALS,
                        ActionField.COMMUNICATION,
                        ActionField.ANCHORING,
                        ActionField.FACILITATION,
                        ActionField.COMPLEMENTARY_COMPETENCE,
                        ActionField.RESOURCE_FOCUS);
    }

    @Test
    void reviewsWhatItBuilt() {
        assertThat(Neighbourhood.review().getNextStep()).contains(SoImpactStep.PROBLEM);
        assertThat(Neighbourhood.review().hasErrors()).isFalse();
    }

    @Test
    void sendsAndReceivesDocuments() {
        byte[] document = SamskapingJson.write(Neighbourhood.collaboration());

        assertThat(Neighbourhood.problems(document)).isEmpty();
        assertThat(Neighbourhood.problems(
                        "{\"format\":\"samskaping/collaboration/1\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of("missing-field", "missing-field"));
    }
}

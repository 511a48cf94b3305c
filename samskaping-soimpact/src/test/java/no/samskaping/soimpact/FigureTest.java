package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import no.samskaping.model.readme.Figure;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.api.Test;

/** The figure of this module agrees with the code. */
class FigureTest {
    private final Figure figure = Figure.of(SoImpactStep.class, "ten-steps");

    @Test
    void tenSteps() {
        figure.shows(SoImpactStep.class, ResultLevel.class);

        assertThat(SoImpactStep.values()).allSatisfy(step -> assertThat(figure.with("data-number"))
                .filteredOn(mark -> mark.get("data-number").equals(step.getCode()))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.text()).isEqualTo(String.valueOf(step.getNumber()));
                    assertThat(figure.label(step).x() - mark.x()).isBetween(0.0, 168.0);
                    assertThat(figure.label(step).y() - mark.y()).isBetween(0.0, 100.0);
                }));
    }

    @Test
    void levelsAreShownByDistanceFromTheEffort() {
        assertThat(ResultLevel.values()).isSortedAccordingTo(Comparator.comparing(level -> figure.label(level)
                .x()));
    }
}

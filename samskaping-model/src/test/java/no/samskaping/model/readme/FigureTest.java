package no.samskaping.model.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.CoCreationTrait;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ServiceResponsibility;
import org.junit.jupiter.api.Test;

/** The figures of the module agree with the code. */
class FigureTest {
    @Test
    void theHeart() {
        Figure heart = Figure.of(ModelCell.class, "heart");

        heart.shows(ActionField.class, CoreValue.class);
        assertThat(ActionField.values()).isSortedAccordingTo(Comparator.comparing(field -> heart.label(field)
                .y()));
        assertThat(CoreValue.values()).isSortedAccordingTo(Comparator.comparing(value -> heart.label(value)
                .x()));
        assertThat(ModelCell.all()).allSatisfy(cell -> assertThat(heart.with("data-code"))
                .filteredOn(mark -> mark.get("data-code").equals(cell.getCode()))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.x()).isEqualTo(heart.label(cell.getValue()).x());
                    assertThat(mark.y()).isCloseTo(heart.label(cell.getField()).y(), within(5.0));
                }));
    }

    @Test
    void thinAndThick() {
        Figure figure = Figure.of(CoCreationForm.class, "thin-and-thick");

        figure.shows(CoCreationForm.class, CoCreationTrait.class);
        double thin = figure.label(CoCreationForm.CO_CREATION).x();
        assertThat(CoCreationTrait.values())
                .allSatisfy(trait -> assertThat(figure.label(trait).x() == thin)
                        .isEqualTo(trait.getForm() == CoCreationForm.CO_CREATION));
    }

    @Test
    void whoPlansAndWhoProduces() {
        Figure figure = Figure.of(ServiceArrangement.class, "who-plans-who-produces");

        figure.shows(ServiceArrangement.class, ServiceResponsibility.class);
        assertThat(ServiceArrangement.values()).allSatisfy(arrangement -> {
            Figure.Mark label = figure.label(arrangement);
            assertThat(label.x())
                    .isEqualTo(figure.label(arrangement.getPlanner()).x());
            assertThat(row(figure, label)).isEqualTo(arrangement.getProducer());
        });
    }

    /** Returns the producer whose label at the left edge is nearest. */
    private static ServiceResponsibility row(Figure figure, Figure.Mark label) {
        double edge =
                figure.with("lang").stream().mapToDouble(Figure.Mark::x).min().orElseThrow();
        String code = figure.with("lang").stream()
                .filter(mark -> mark.x() == edge)
                .min(Comparator.comparing(mark -> Math.abs(mark.y() - label.y())))
                .orElseThrow()
                .get("data-code");
        return Arrays.stream(ServiceResponsibility.values())
                .filter(each -> each.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

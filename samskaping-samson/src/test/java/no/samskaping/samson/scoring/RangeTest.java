package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Where a hidden score can lie, worked out by hand. */
class RangeTest {
    private static final ModelCell FIRST = ModelCell.of(ActionField.EQUALITY, CoreValue.OPENNESS);
    private static final ModelCell BESIDE = ModelCell.of(ActionField.EQUALITY, CoreValue.DEMOCRACY);
    private static final ModelCell BELOW = ModelCell.of(ActionField.COMMON_GOALS, CoreValue.OPENNESS);
    private static final ModelCell LAST = ModelCell.of(ActionField.COMMON_GOALS, CoreValue.DEMOCRACY);

    @Test
    void onePartyOfSeveralWithAKnownMean() {
        assertThat(Range.exactly(50).ofOneWith(0.5)).isEqualTo(new Range(0, 100));
        assertThat(Range.exactly(75).ofOneWith(0.5)).isEqualTo(new Range(50, 100));
        assertThat(Range.exactly(10).ofOneWith(0.5)).isEqualTo(new Range(0, 20));
        assertThat(Range.exactly(75).ofOneWith(0.5).width()).isEqualTo(50);
        assertThat(Range.exactly(40).ofOneWith(1)).isEqualTo(Range.exactly(40));
        assertThat(new Range(80, 90).ofOneWith(0.5)).isEqualTo(new Range(60, 100));
    }

    /** A grid of two fields and two values, where one party rated as said. */
    private static ConfidentialScorecard grid(Map<ModelCell, Integer> ratings) {
        Instrument grid = Instrument.builder()
                .from(Instrument.standard())
                .id("grid")
                .fields(Set.of(ActionField.EQUALITY, ActionField.COMMON_GOALS))
                .values(Set.of(CoreValue.OPENNESS, CoreValue.DEMOCRACY))
                .items(Instrument.standard().getItems().stream()
                        .filter(item -> ratings.containsKey(item.cell()))
                        .toList())
                .build();
        ResponseSheet.Builder sheet = ResponseSheet.builder().respondentId("r").partyId("a");
        ratings.forEach((cell, rating) -> sheet.putAnswers(cell.getCode(), Answer.of(rating)));
        return Scorer.of(grid, ScoringRules.standard())
                .scoreConfidentially(Examples.frame("a")
                        .instrument(grid.ref())
                        .addSheets(sheet.build())
                        .build());
    }

    private static Optional<Double> all(ConfidentialScore view) {
        return view.getScore().map(BigDecimal::doubleValue);
    }

    @Test
    void fieldsAndValuesTogetherCanRevealEveryCell() {
        ConfidentialScorecard told = grid(Map.of(FIRST, 5, BESIDE, 3, BELOW, 3, LAST, 1));
        assertThat(Range.ofCell(told, FIRST, RangeTest::all, true)).isEqualTo(Range.exactly(100));
        assertThat(Range.ofCell(told, BESIDE, RangeTest::all, true)).isEqualTo(Range.exactly(50));
        assertThat(Range.ofCell(told, BELOW, RangeTest::all, true)).isEqualTo(Range.exactly(50));
        assertThat(Range.ofCell(told, LAST, RangeTest::all, true)).isEqualTo(Range.exactly(0));
    }

    @Test
    void scoresInTheMiddleRevealLittle() {
        ConfidentialScorecard open = grid(Map.of(FIRST, 3, BESIDE, 3, BELOW, 3, LAST, 3));
        for (ModelCell cell : open.getCells().keySet()) {
            assertThat(Range.ofCell(open, cell, RangeTest::all, true)).isEqualTo(new Range(0, 100));
        }
        ConfidentialScorecard some = grid(Map.of(FIRST, 4, BESIDE, 4, BELOW, 4, LAST, 2));
        assertThat(Range.ofCell(some, FIRST, RangeTest::all, true)).isEqualTo(new Range(50, 100));
        assertThat(Range.ofCell(some, LAST, RangeTest::all, true)).isEqualTo(new Range(0, 50));
    }

    @Test
    void unknownValuesRevealNothing() {
        ConfidentialScorecard told = grid(Map.of(FIRST, 5, BESIDE, 3, BELOW, 3, LAST, 1));
        assertThat(Range.ofCell(told, FIRST, view -> Optional.empty(), true)).isEqualTo(new Range(0, 100));
        ConfidentialScore field = told.getFields().get(ActionField.EQUALITY);
        assertThat(Range.ofCell(told, FIRST, view -> view.equals(field) ? all(view) : Optional.empty(), true))
                .isEqualTo(new Range(50, 100));
    }

    /** Somebody who left an item out gives the other one twice the weight in the field. */
    @Test
    void oneCellCanBeTheWholeFieldIfItemsAreOmitted() {
        ConfidentialScorecard some = grid(Map.of(FIRST, 4, BESIDE, 4, BELOW, 4, LAST, 4));
        ConfidentialScore field = some.getFields().get(ActionField.EQUALITY);
        assertThat(Range.ofCell(some, FIRST, view -> view.equals(field) ? all(view) : Optional.empty(), false))
                .isEqualTo(Range.exactly(75));
    }
}

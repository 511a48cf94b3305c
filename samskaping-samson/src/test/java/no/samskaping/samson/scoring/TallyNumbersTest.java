package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Set;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;
import org.junit.jupiter.api.Test;

/** Numbers that are no sheet's are refused, and nothing of them is counted. */
class TallyNumbersTest {
    private static final int ITEMS = Instrument.standard().getItems().size();

    private static final String FIRST =
            "/answers/" + Instrument.standard().getItems().get(0).getId();
    private static final String SECOND =
            "/answers/" + Instrument.standard().getItems().get(1).getId();

    private final Counts counts = new Counts(Layout.of(Instrument.standard()));

    private static int[] numbers(int first, int second) {
        int[] numbers = new int[ITEMS];
        Arrays.fill(numbers, Layout.NONE);
        numbers[0] = first;
        numbers[1] = second;
        return numbers;
    }

    private String refusal(String party, int[] ratings, int[] expectations) {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> counts.add(party, Set.of(), ratings, expectations));
        assertThat(counts).isEqualTo(new Counts(Layout.of(Instrument.standard())));
        return refused.getFindings().get(0).getPath() + " "
                + refused.getFindings().get(0).getRule().getId();
    }

    @Test
    void numbersOffTheScaleAreRefused() {
        assertThat(refusal("a", numbers(3, 6), numbers(5, Layout.NONE))).isEqualTo(SECOND + " rating-off-scale");
        assertThat(refusal("a", numbers(3, Integer.MAX_VALUE), numbers(5, Layout.NONE)))
                .isEqualTo(SECOND + " rating-off-scale");
        assertThat(refusal("a", numbers(3, 5), numbers(0, Layout.NONE))).isEqualTo(FIRST + " expectation-off-scale");
    }

    @Test
    void anExpectationWithoutARatingIsRefused() {
        assertThat(refusal("a", numbers(3, Layout.NONE), numbers(3, 3)))
                .isEqualTo(SECOND + "/expectation expectation-without-rating");
    }

    @Test
    void aPartyIdMustBeAValidId() {
        assertThat(refusal("", numbers(3, 3), numbers(3, 3))).isEqualTo("/party invalid-id");
        assertThat(refusal("a b", numbers(3, 3), numbers(3, 3))).isEqualTo("/party invalid-id");
    }

    @Test
    void oneSheetIsCounted() {
        counts.add("a", Set.of(), numbers(3, 3), numbers(3, Layout.NONE));
        assertThat(counts.sheets()).isEqualTo(1);
    }

    @Test
    void aSheetHasOneNumberPerItem() {
        assertThatThrownBy(() -> counts.add("a", Set.of(), new int[ITEMS], new int[ITEMS - 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("28 items");
    }

    /** The number that stands for none is no rating when a sheet holds it. */
    @Test
    void theSmallestIntIsOffTheScale() {
        ResponseSheet sheet = ResponseSheet.builder()
                .respondentId("r")
                .partyId("a")
                .putAnswers("equality.openness", Answer.of(Layout.NONE, Layout.NONE))
                .build();

        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> Tally.counter(Instrument.standard())
                        .add(sheet));

        assertThat(refused.getFindings()).hasSize(2).allSatisfy(finding -> assertThat(finding.getArguments())
                .containsEntry("min", "1")
                .containsEntry("max", "5"));
    }
}

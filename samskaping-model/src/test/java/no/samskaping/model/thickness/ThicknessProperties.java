package no.samskaping.model.thickness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The position that three factors give, and the form that it is near. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ThicknessProperties {
    /** Computed by hand: twelfths of the way from thin to thick. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0",
        "2, 1, 1, 0.08333333333333333",
        "1, 1, 3, 0.16666666666666666",
        "1, 4, 1, 0.25",
        "3, 2, 2, 0.3333333333333333",
        "5, 1, 1, 0.3333333333333333",
        "1, 3, 5, 0.5",
        "4, 3, 2, 0.5",
        "3, 3, 3, 0.5",
        "4, 3, 3, 0.5833333333333334",
        "4, 4, 3, 0.6666666666666666",
        "5, 5, 2, 0.75",
        "5, 5, 5, 1"
    })
    void positionsOfFactors(int relation, int duration, int power, double position) {
        assertThat(Thickness.of(ThicknessFactors.of(relation, duration, power)).getPosition())
                .isEqualTo(position, within(1e-15));
    }

    @Property
    void allFactorsCountTheSame(@ForAll ThicknessFactors factors) {
        int relation = factors.getRelation();
        int duration = factors.getDuration();
        int power = factors.getPower();
        assertThat(List.of(
                        ThicknessFactors.of(relation, power, duration),
                        ThicknessFactors.of(duration, relation, power),
                        ThicknessFactors.of(duration, power, relation),
                        ThicknessFactors.of(power, relation, duration),
                        ThicknessFactors.of(power, duration, relation)))
                .extracting(Thickness::of)
                .containsOnly(Thickness.of(factors));
    }

    @Property
    void reversedRatingsGiveTheMirroredPosition(@ForAll ThicknessFactors factors) {
        ThicknessFactors reversed =
                ThicknessFactors.of(6 - factors.getRelation(), 6 - factors.getDuration(), 6 - factors.getPower());
        assertThat(Thickness.of(factors).getPosition() + Thickness.of(reversed).getPosition())
                .isEqualTo(1, within(1e-15));
    }

    @Property
    void aHigherRatingGivesAThickerPosition(
            @ForAll ThicknessFactors factors, @ForAll @IntRange(min = 0, max = 2) int which) {
        int[] ratings = {factors.getRelation(), factors.getDuration(), factors.getPower()};
        Assume.that(ratings[which] < ThicknessFactors.MAX);
        ratings[which]++;
        assertThat(Thickness.of(ThicknessFactors.of(ratings[0], ratings[1], ratings[2])))
                .isGreaterThan(Thickness.of(factors));
    }

    @Property
    void allWorkContainsThinElementsAndOnlyWorkAboveTheMiddleThickOnes(@ForAll Thickness thickness) {
        assertThat(thickness.contains(CoCreationForm.CO_CREATION)).isTrue();
        assertThat(thickness.contains(CoCreationForm.CO_PRODUCTION)).isEqualTo(thickness.getPosition() > 0.5);
    }

    @Property
    void theNearestFormIsAtTheNearerEnd(@ForAll Thickness thickness) {
        double toThin = thickness.getPosition();
        double toThick = 1 - thickness.getPosition();
        assertThat(thickness.nearestForm().map(form -> form == CoCreationForm.CO_PRODUCTION))
                .isEqualTo(toThin == toThick ? Optional.empty() : Optional.of(toThick < toThin));
    }

    @Test
    void noFormIsNearestInTheMiddle() {
        assertThat(Thickness.of(ThicknessFactors.of(1, 3, 5)).nearestForm()).isEmpty();
        assertThat(Thickness.of(ThicknessFactors.of(4, 3, 2)).nearestForm()).isEmpty();
        assertThat(Thickness.of(ThicknessFactors.of(4, 3, 3)).nearestForm()).contains(CoCreationForm.CO_PRODUCTION);
        assertThat(Thickness.of(ThicknessFactors.of(2, 3, 3)).nearestForm()).contains(CoCreationForm.CO_CREATION);
    }

    @Test
    void negativeZeroEqualsZero() {
        assertThat(Thickness.of(-0.0)).isEqualTo(Thickness.of(0.0));
    }

    @Property
    void positionsOutOfRangeAreRefused(@ForAll double position) {
        if (position >= 0 && position <= 1) {
            assertThat(Thickness.of(position).getPosition()).isEqualTo(position);
        } else {
            assertThatThrownBy(() -> Thickness.of(position)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void notANumberAndInfinityAreRefused() {
        assertThatThrownBy(() -> Thickness.of(Double.NaN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Thickness.of(Double.POSITIVE_INFINITY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void allRatingsOutOfRangeAreReported() {
        assertThatThrownBy(() -> ThicknessFactors.of(0, 3, 6))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/relation", "/power"));
    }
}

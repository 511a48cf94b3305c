package no.samskaping.model.thickness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import org.junit.jupiter.api.Test;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ThicknessProperties {
    @Property
    void isTheMeanOfTheThreeFactors(@ForAll ThicknessFactors factors) {
        double mean =
                ((factors.getRelation() - 1) / 4.0 + (factors.getDuration() - 1) / 4.0 + (factors.getPower() - 1) / 4.0)
                        / 3;
        assertThat(Thickness.of(factors).getPosition())
                .isEqualTo(mean, within(1e-12))
                .isBetween(0.0, 1.0);
    }

    @Property
    void aThickerFactorNeverMakesThinner(
            @ForAll ThicknessFactors factors, @ForAll @IntRange(min = 0, max = 2) int which) {
        int[] ratings = {factors.getRelation(), factors.getDuration(), factors.getPower()};
        Assume.that(ratings[which] < ThicknessFactors.MAX);
        ratings[which]++;
        assertThat(Thickness.of(ThicknessFactors.of(ratings[0], ratings[1], ratings[2])))
                .isGreaterThan(Thickness.of(factors));
    }

    @Property
    void whatContainsThickContainsThin(@ForAll Thickness thickness) {
        assertThat(thickness.contains(CoCreationForm.CO_CREATION)).isTrue();
        assertThat(thickness.contains(CoCreationForm.CO_PRODUCTION)).isEqualTo(thickness.getPosition() > 0.5);
    }

    @Property
    void leansToThePoleThatIsNearer(@ForAll Thickness thickness) {
        double toThin = thickness.getPosition();
        double toThick = 1 - thickness.getPosition();
        assertThat(thickness.leansTo().map(form -> form == CoCreationForm.CO_PRODUCTION))
                .isEqualTo(toThin == toThick ? Optional.empty() : Optional.of(toThick < toThin));
    }

    @Test
    void theEndsAndTheMiddle() {
        assertThat(Thickness.of(ThicknessFactors.of(1, 1, 1)).getPosition()).isZero();
        assertThat(Thickness.of(ThicknessFactors.of(5, 5, 5)).getPosition()).isEqualTo(1);
        assertThat(Thickness.of(ThicknessFactors.of(1, 3, 5)).leansTo()).isEmpty();
        assertThat(Thickness.of(ThicknessFactors.of(4, 3, 2)).leansTo()).isEmpty();
        assertThat(Thickness.of(ThicknessFactors.of(4, 3, 3)).leansTo()).contains(CoCreationForm.CO_PRODUCTION);
        assertThat(Thickness.of(-0.0)).isEqualTo(Thickness.of(0.0));
    }

    @Property
    void positionsOffTheContinuumAreRefused(@ForAll double position) {
        if (position >= 0 && position <= 1) {
            assertThat(Thickness.of(position).getPosition()).isEqualTo(position);
        } else {
            assertThatThrownBy(() -> Thickness.of(position)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Thickness.of(Double.NaN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Thickness.of(Double.POSITIVE_INFINITY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void allRatingsOffTheScaleAreNamedAtOnce() {
        assertThatThrownBy(() -> ThicknessFactors.of(0, 3, 6))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/relation", "/power"));
    }
}

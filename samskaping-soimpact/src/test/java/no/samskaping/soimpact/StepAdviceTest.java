package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.advice.AdviceTargetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model names the steps by code; the codes are the ones of this module. */
class StepAdviceTest {
    @ParameterizedTest
    @EnumSource
    void everyStepHasAdvice(SoImpactStep step) {
        assertThat(Advice.forSoImpactStep(step.getCode())).isNotEmpty();
    }

    @Test
    void everyStepOfTheAdviceIsAStep() {
        assertThat(Arrays.stream(Advice.values())
                        .flatMap(advice -> advice.getTargets().stream())
                        .filter(target -> target.getKind() == AdviceTargetKind.SO_IMPACT_STEP)
                        .map(AdviceTarget::getCode)
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(SoImpactStep.values())
                        .map(SoImpactStep::getCode)
                        .collect(Collectors.toSet()));
    }
}

package no.samskaping.model.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The steps that one unit of a municipality is on.
 *
 * <p>Immutable and thread-safe. Two values are equal if their names and steps are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "del av kommunen")
public sealed interface UnitSteps permits ImmutableUnitSteps {
    /** {@return the name of the unit, which may be blank in a draft} */
    @NotBlank
    @Size(max = 200)
    String getUnitName();

    /** {@return the steps that the unit is on, at least one, lowest first} */
    Set<MunicipalityStep> getSteps();

    /** {@return the highest step that the unit is on} */
    default MunicipalityStep highestStep() {
        return getSteps().stream().max(MunicipalityStep::compareTo).orElseThrow();
    }

    /** {@return the lowest step that the unit is on} */
    default MunicipalityStep lowestStep() {
        return getSteps().stream().min(MunicipalityStep::compareTo).orElseThrow();
    }

    /**
     * Creates a unit with its steps.
     *
     * @param unitName the name of the unit
     * @param first a step
     * @param others more steps
     * @return the unit
     */
    static UnitSteps of(String unitName, MunicipalityStep first, MunicipalityStep... others) {
        return builder().unitName(unitName).addSteps(first).addSteps(others).build();
    }

    /** {@return a new builder, which requires at least one step} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnitSteps}. */
    class Builder extends ImmutableUnitSteps.Builder {
        Builder() {}

        @Override
        public UnitSteps build() {
            UnitSteps unit = super.build();
            new Checks().notEmpty("/steps", unit.getSteps()).orThrow();
            return unit;
        }
    }
}

package no.samskaping.model.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The steps on which one unit of a municipality has its feet.
 *
 * <p>Immutable and thread-safe; equal when name and steps are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "del av kommunen")
public interface UnitSteps {
    /**
     * What the unit is called.
     *
     * @return the name; blank only in a draft
     */
    @NotBlank
    @Size(max = 200)
    String getUnit();

    /**
     * The steps that the unit stands on.
     *
     * @return at least one step, from the bottom
     */
    Set<MunicipalityStep> getSteps();

    /**
     * The highest step that the unit has a foot on.
     *
     * @return the step
     */
    default MunicipalityStep highest() {
        return getSteps().stream().max(MunicipalityStep::compareTo).orElseThrow();
    }

    /**
     * The lowest step that the unit has a foot on.
     *
     * @return the step
     */
    default MunicipalityStep lowest() {
        return getSteps().stream().min(MunicipalityStep::compareTo).orElseThrow();
    }

    /**
     * A unit with its steps.
     *
     * @param unit what the unit is called
     * @param first a step
     * @param others more steps
     * @return the unit
     */
    static UnitSteps of(String unit, MunicipalityStep first, MunicipalityStep... others) {
        return builder().unit(unit).addSteps(first).addSteps(others).build();
    }

    /**
     * Starts a unit.
     *
     * @return a builder that refuses a unit that stands nowhere
     */
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

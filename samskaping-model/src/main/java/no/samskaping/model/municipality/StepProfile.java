package no.samskaping.model.municipality;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The steps of a municipality, unit by unit, as a co-creating municipality.
 *
 * <p>There is no single step for a whole municipality, because that would hide what the sources find important: where
 * progress is uneven, and why.
 *
 * <p>Immutable and thread-safe. Two profiles are equal if their units are equal and in the same order.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "flere trappetrinn samtidig")
public sealed interface StepProfile permits ImmutableStepProfile {
    /** {@return the units, in the order they were added, no two with the same name} */
    List<@Valid UnitSteps> getUnits();

    /** {@return a new set of all steps that at least one unit is on, lowest first} */
    default Set<MunicipalityStep> steps() {
        Set<MunicipalityStep> steps = EnumSet.noneOf(MunicipalityStep.class);
        getUnits().forEach(unit -> steps.addAll(unit.getSteps()));
        return steps;
    }

    /** {@return the highest step that at least one unit is on, or empty if there are no units} */
    default Optional<MunicipalityStep> highestStep() {
        return getUnits().stream().map(UnitSteps::highestStep).max(MunicipalityStep::compareTo);
    }

    /** {@return the number of the highest step minus the number of the lowest step, 0 to 4; 0 if there are no units} */
    default int stepRange() {
        Optional<MunicipalityStep> lowest =
                getUnits().stream().map(UnitSteps::lowestStep).min(MunicipalityStep::compareTo);
        return highestStep().map(MunicipalityStep::getNumber).orElse(0)
                - lowest.map(MunicipalityStep::getNumber).orElse(0);
    }

    /**
     * {@return a new set of the ways in which progress is uneven} It contains {@link UnevenProgress#WITHIN_A_UNIT} if a unit
     * is on several steps, and {@link UnevenProgress#BETWEEN_UNITS} if the highest steps of the units differ.
     */
    default Set<UnevenProgress> unevenProgress() {
        Set<UnevenProgress> uneven = EnumSet.noneOf(UnevenProgress.class);
        if (getUnits().stream().anyMatch(unit -> unit.getSteps().size() > 1)) {
            uneven.add(UnevenProgress.WITHIN_A_UNIT);
        }
        if (!unitsBehind().isEmpty()) {
            uneven.add(UnevenProgress.BETWEEN_UNITS);
        }
        return uneven;
    }

    /** {@return the units that are not on the highest step of the municipality, in the order of the profile} */
    default List<UnitSteps> unitsBehind() {
        return getUnits().stream()
                .filter(unit -> unit.highestStep().compareTo(highestStep().orElseThrow()) < 0)
                .toList();
    }

    /** {@return a new builder, which refuses two units with the same name} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StepProfile}. */
    class Builder extends ImmutableStepProfile.Builder {
        Builder() {}

        @Override
        public StepProfile build() {
            StepProfile profile = super.build();
            new Checks()
                    .unique("/units", profile.getUnits(), "/unitName", UnitSteps::getUnitName)
                    .orThrow();
            return profile;
        }
    }
}

package no.samskaping.model.municipality;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Where on the stairs a municipality stands: unit by unit, often on several steps at once.
 *
 * <p>A single step for a whole municipality would hide what the sources care about: that it limps, and why.
 *
 * <p>Immutable and thread-safe; equal when all units are equal and in the same order.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "flere trappetrinn samtidig")
public interface StepProfile {
    /**
     * The units that were looked at.
     *
     * @return the units, in the order they were given, no two of the same name
     */
    List<@Valid UnitSteps> getUnits();

    /**
     * All steps that some unit stands on.
     *
     * @return the steps, from the bottom; a copy
     */
    default Set<MunicipalityStep> steps() {
        Set<MunicipalityStep> steps = EnumSet.noneOf(MunicipalityStep.class);
        getUnits().forEach(unit -> steps.addAll(unit.getSteps()));
        return steps;
    }

    /**
     * The highest step that some unit has a foot on.
     *
     * @return the step, or empty without units
     */
    default Optional<MunicipalityStep> highest() {
        return getUnits().stream().map(UnitSteps::highest).max(MunicipalityStep::compareTo);
    }

    /**
     * How far the feet are apart: the highest step's number less the lowest one's.
     *
     * @return 0 (all on one step, or no units) to 4
     */
    default int stride() {
        Optional<MunicipalityStep> lowest =
                getUnits().stream().map(UnitSteps::lowest).min(MunicipalityStep::compareTo);
        return highest().map(MunicipalityStep::getNumber).orElse(0)
                - lowest.map(MunicipalityStep::getNumber).orElse(0);
    }

    /**
     * In which ways the municipality limps.
     *
     * @return within a unit when one stands on several steps, between units when they have not come equally far; empty
     *     when all stand on one and the same step; a copy
     */
    default Set<StepLimp> limps() {
        Set<StepLimp> limps = EnumSet.noneOf(StepLimp.class);
        if (getUnits().stream().anyMatch(unit -> unit.getSteps().size() > 1)) {
            limps.add(StepLimp.WITHIN_A_UNIT);
        }
        if (!behind().isEmpty()) {
            limps.add(StepLimp.BETWEEN_UNITS);
        }
        return limps;
    }

    /**
     * The units that have no foot on the highest step yet.
     *
     * @return the units, in the profile's order
     */
    default List<UnitSteps> behind() {
        return getUnits().stream()
                .filter(unit -> unit.highest().compareTo(highest().orElseThrow()) < 0)
                .toList();
    }

    /**
     * Starts a profile.
     *
     * @return a builder that refuses two units of one name
     */
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
                    .unique("/units", profile.getUnits(), "/unit", UnitSteps::getUnit)
                    .orThrow();
            return profile;
        }
    }
}

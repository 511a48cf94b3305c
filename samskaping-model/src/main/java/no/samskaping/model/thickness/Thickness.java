package no.samskaping.model.thickness;

import java.util.Optional;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * A position on the continuum from thin (0) to thick (1) samskaping.
 *
 * <p>The sources describe the continuum and the three factors that decide the position, but no formula. The formula is our
 * convention: the mean of (x − 1)/4 over the three factors.
 *
 * <p>Immutable and thread-safe. Two values are equal if their positions are equal.
 */
@Value.Immutable
@ValueStyle
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "kontinuumet mellom tynn og tykk samskaping")
public sealed interface Thickness extends Comparable<Thickness> permits ImmutableThickness {
    /** The position halfway between thin and thick. */
    double MIDDLE = 0.5;

    /** {@return the position, from 0 (thin) to 1 (thick)} */
    double getPosition();

    /** {@return the form whose end of the continuum is nearer: thick above the middle, thin below it, empty in the middle} */
    default Optional<CoCreationForm> nearestForm() {
        if (getPosition() == MIDDLE) {
            return Optional.empty();
        }
        return Optional.of(getPosition() > MIDDLE ? CoCreationForm.CO_PRODUCTION : CoCreationForm.CO_CREATION);
    }

    /**
     * Returns whether work in this position contains elements of a form.
     *
     * <p>All samskaping contains elements of the thin form. Only work above the middle contains co-production.
     *
     * @param form the form
     * @return whether the work contains elements of it
     */
    default boolean contains(CoCreationForm form) {
        return nearestForm().orElse(CoCreationForm.CO_CREATION).contains(form);
    }

    /** Compares by position, thin first. */
    @Override
    default int compareTo(Thickness other) {
        return Double.compare(getPosition(), other.getPosition());
    }

    /**
     * Returns the position that results from three factors.
     *
     * @param factors the factors
     * @return the mean of (x − 1)/4 over the three factors
     */
    static Thickness of(ThicknessFactors factors) {
        int sum = factors.getRelation() + factors.getDuration() + factors.getPower();
        return of((sum - 3 * ThicknessFactors.MIN) / (3.0 * (ThicknessFactors.MAX - ThicknessFactors.MIN)));
    }

    /**
     * Creates a thickness from a position.
     *
     * @param position 0 (thin) to 1 (thick)
     * @return the thickness
     * @throws no.samskaping.model.finding.InvalidValueException if the position is not between 0 and 1
     */
    static Thickness of(double position) {
        new Checks()
                .that(position >= 0 && position <= 1, ValueRule.OUT_OF_RANGE, "/position", "min", "0", "max", "1")
                .orThrow();
        // Adding 0.0 turns -0.0 into 0.0, which equals would otherwise tell apart.
        return ImmutableThickness.builder().position(position + 0.0).build();
    }
}

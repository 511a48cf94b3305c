package no.samskaping.model.thickness;

import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.ValueRule;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * A position on the continuum from thin (0) to thick (1) samskaping.
 *
 * <p>The sources name the continuum and the three factors that decide the position, and give no formula. The position is
 * our convention: every factor counts the same, so it is the mean of (x − 1)/4 over the three.
 *
 * <p>Immutable and thread-safe; equal when the positions are.
 */
@Value.Immutable
@ValueStyle
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "kontinuumet mellom tynn og tykk samskaping")
public interface Thickness extends Comparable<Thickness> {
    /** Halfway: leaning to neither pole. */
    double MIDDLE = 0.5;

    /**
     * Where on the continuum.
     *
     * @return 0 (thin) to 1 (thick), both included
     */
    double getPosition();

    /**
     * The pole that the position leans to.
     *
     * @return thick above the middle, thin below it, empty in the middle itself
     */
    default Optional<CoCreationForm> leansTo() {
        if (getPosition() == MIDDLE) {
            return Optional.empty();
        }
        return Optional.of(getPosition() > MIDDLE ? CoCreationForm.CO_PRODUCTION : CoCreationForm.CO_CREATION);
    }

    /**
     * Whether work in this position contains elements of a form.
     *
     * <p>All samskaping contains elements of the thin form, however thick it is; only work that leans to the thick pole
     * contains co-production.
     *
     * @param form the form to look for
     * @return true when there are elements of it
     */
    default boolean contains(CoCreationForm form) {
        return leansTo().orElse(CoCreationForm.CO_CREATION).contains(form);
    }

    /** From thin to thick. */
    @Override
    default int compareTo(Thickness other) {
        return Double.compare(getPosition(), other.getPosition());
    }

    /**
     * The position that three factors decide.
     *
     * @param factors the factors
     * @return the mean of (x − 1)/4 over the three
     */
    static Thickness of(ThicknessFactors factors) {
        int sum = factors.getRelation() + factors.getDuration() + factors.getPower();
        return of((sum - 3 * ThicknessFactors.MIN) / (3.0 * (ThicknessFactors.MAX - ThicknessFactors.MIN)));
    }

    /**
     * A position.
     *
     * @param position 0 (thin) to 1 (thick)
     * @return the position
     * @throws no.samskaping.model.review.InvalidValueException if it is not from 0 to 1
     */
    static Thickness of(double position) {
        return new Builder().position(position).build();
    }

    /** Builds a {@link Thickness}; {@link Thickness#of(ThicknessFactors)} is shorter. */
    class Builder extends ImmutableThickness.Builder {
        Builder() {}

        /** Adding 0.0 turns the negative zero, which would equal nothing, into zero. */
        @Override
        public Thickness build() {
            double position = super.build().getPosition();
            new Checks()
                    .that(position >= 0 && position <= 1, ValueRule.OUT_OF_RANGE, "/position", "min", "0", "max", "1")
                    .orThrow();
            position(position + 0.0);
            return super.build();
        }
    }
}

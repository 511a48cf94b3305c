package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 4: a main activity of the effort. The theory of change starts at the activities.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "hovedaktivitet")
public sealed interface Activity permits ImmutableActivity {
    /** {@return the id, which links refer to; activities and indicators must not share ids} */
    String getId();

    /** {@return what is done} */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getDescription();

    /** {@return the ids of the target groups that the activity is for} */
    List<String> getTargetGroupIds();

    /**
     * Returns the inputs: people, money, premises. They are only described, because the method does not measure them.
     *
     * @return the inputs, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getInputs();

    /** {@return a new builder, which rejects invalid ids} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Activity}. */
    class Builder extends ImmutableActivity.Builder {
        Builder() {}

        @Override
        public Activity build() {
            Activity activity = super.build();
            new Checks()
                    .id("/id", activity.getId())
                    .ids("/targetGroups", activity.getTargetGroupIds())
                    .orThrow();
            return activity;
        }
    }
}

package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 4: a main activity of the effort, where the theory of change starts.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "hovedaktivitet")
public interface Activity {
    /**
     * What the activity is called in references.
     *
     * @return the identifier; activities and indicators share one space of identifiers, as links point at both
     */
    String getId();

    /**
     * What is done.
     *
     * @return a text
     */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getDescription();

    /**
     * Whom the activity is for.
     *
     * @return identifiers of target groups
     */
    List<String> getTargetGroups();

    /**
     * What goes into the activity: people, money, rooms. Described only, as the method does not measure it.
     *
     * @return the input factors, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getInputs();

    /**
     * Starts an activity.
     *
     * @return a builder that refuses invalid identifiers
     */
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
                    .ids("/targetGroups", activity.getTargetGroups())
                    .orThrow();
            return activity;
        }
    }
}

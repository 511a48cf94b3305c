package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 3: one target group, as described by the target group analysis.
 *
 * <p>The handbook asks for the analysis and for the groups' own views; the division into properties is ours.
 * Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "målgruppe")
public sealed interface TargetGroup permits ImmutableTargetGroup {
    /** {@return the id} */
    String getId();

    /** {@return the name} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /** {@return the number of people in the group, 0 or more; empty if unknown} */
    OptionalInt getSize();

    /** {@return the needs of the group, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getNeeds();

    /** {@return what the group itself regards as success, or empty} */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getSuccess();

    /** {@return the priority among the groups, 1 for the highest; empty if the groups are not ranked} */
    OptionalInt getPriority();

    /**
     * {@return whether people of the group took part in the analysis; empty if not stated, which does not mean that
     * they did not take part}
     */
    Optional<Involvement> getInvolvement();

    /** {@return the people, groups or organisations that made the analysis, in the author's order} */
    List<@NotBlank @Size(max = Lengths.NAME) String> getAnalysedBy();

    /** {@return a new builder, which rejects an invalid id, a negative size and a priority below 1} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetGroup}. */
    class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}

        @Override
        public TargetGroup build() {
            TargetGroup group = super.build();
            Checks checks = new Checks().id("/id", group.getId());
            group.getSize().ifPresent(size -> checks.inRange("/size", size, 0, Integer.MAX_VALUE));
            group.getPriority().ifPresent(priority -> checks.inRange("/priority", priority, 1, Integer.MAX_VALUE));
            checks.orThrow();
            return group;
        }
    }
}

package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 3: one group that the effort is for, as the target group analysis describes it.
 *
 * <p>The handbook asks for the analysis and for the groups' own voices; the parts are ours. Immutable and thread-safe;
 * equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "målgruppe")
public interface TargetGroup {
    /**
     * What the group is called in references.
     *
     * @return the identifier
     */
    String getId();

    /**
     * Who they are.
     *
     * @return a short name
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /**
     * How many they are.
     *
     * @return the number of people, 0 or more; empty while unknown
     */
    Optional<Integer> getSize();

    /**
     * What they need.
     *
     * @return the needs, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getNeeds();

    /**
     * What success looks like in their own eyes.
     *
     * @return a text, or empty
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getSuccess();

    /**
     * How much weight the group has among the groups.
     *
     * @return 1 for the most important, 2 for the next; empty when the groups were not ranked
     */
    Optional<Integer> getPriority();

    /**
     * Whether people of the group took part in the analysis themselves.
     *
     * @return true or false; empty while nobody has said, which is not the same as no
     */
    Optional<Boolean> getTakesPart();

    /**
     * Who made the analysis.
     *
     * @return people, groups or organisations, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.NAME) String> getAnalysedBy();

    /**
     * Starts a target group.
     *
     * @return a builder that refuses an invalid identifier, a negative size and a priority below 1
     */
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

package no.samskaping.model.socialvalue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Whom the work is for and who represents them, and where this is published.
 *
 * <p>Social innovation is often for a limited group, and criticism of it is often about who is represented: others may
 * think that some get an exclusive advantage. Publishing whom the work is for, and why, weakens such criticism.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, section = "Kommunikasjon", term = "representativitet")
public sealed interface Representation permits ImmutableRepresentation {
    /**
     * The group that the work is for.
     *
     * @return the group in words; blank only in a draft
     */
    @NotBlank
    @Size(max = 2000)
    String getForWhom();

    /**
     * Why the work is for this group: the problem that the group has.
     *
     * @return the reason, or empty while it is not said
     */
    // Not @NotBlank: that refuses an absent value too.
    Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) String> getReason();

    /**
     * The parties that belong to the group or speak for it.
     *
     * @return ids of parties of the same collaboration, in the given order, none twice
     */
    List<String> getPartyIds();

    /**
     * The places where it is published, such as a website or a meeting.
     *
     * @return the places in words, in the given order; empty if it is not published
     */
    List<@NotBlank @Size(max = 500) String> getPublishedIn();

    /**
     * Whether it is published whom the work is for.
     *
     * @return true if it is published in at least one place
     */
    default boolean isPublished() {
        return !getPublishedIn().isEmpty();
    }

    /**
     * Starts a representation.
     *
     * @return a builder that refuses invalid ids and an id given twice
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Representation}. */
    class Builder extends ImmutableRepresentation.Builder {
        Builder() {}

        @Override
        public Representation build() {
            Representation representation = super.build();
            new Checks()
                    .ids("/parties", representation.getPartyIds())
                    .unique("/parties", representation.getPartyIds(), "", id -> id)
                    .orThrow();
            return representation;
        }
    }
}

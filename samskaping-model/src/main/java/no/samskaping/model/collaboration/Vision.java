package no.samskaping.model.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The future that the parties want together, and the aims that single parties have besides it.
 *
 * <p>A vision describes a picture of the future; it is not a slogan. The parties make it together. If the vision is only
 * one party's own aim, the other parties become a means to that party's ends.
 *
 * <p>Immutable and thread-safe. Two visions are equal if their statements and agendas are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Å arbeide med felles mål", term = "visjon")
public sealed interface Vision permits ImmutableVision {
    /** {@return the vision in words, which may be blank in a draft} */
    @NotBlank
    @Size(max = 2000)
    String getStatement();

    /** {@return the aims of single parties, in the order they were added; a party may have several} */
    List<@Valid PartyAgenda> getAgendas();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Vision}. */
    class Builder extends ImmutableVision.Builder {
        Builder() {}
    }
}

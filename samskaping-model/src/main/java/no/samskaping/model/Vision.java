package no.samskaping.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The future that the parties want together, and what each of them wants beside it.
 *
 * <p>A vision is a picture and not a slogan. It is shared when the parties made it together; one party's own aim, raised
 * to everyone's vision, turns the others into means.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Å arbeide med felles mål", term = "visjon")
public interface Vision {
    /**
     * The picture of the future, in words.
     *
     * @return the statement; blank only in a draft
     */
    @NotBlank
    @Size(max = 2000)
    String getStatement();

    /**
     * What single parties want beside it.
     *
     * @return the agendas, in the order they were given; a party may have several
     */
    List<@Valid PartyAgenda> getAgendas();

    /**
     * Starts a vision.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Vision}. */
    class Builder extends ImmutableVision.Builder {
        Builder() {}
    }
}

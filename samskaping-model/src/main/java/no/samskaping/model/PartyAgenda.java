package no.samskaping.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What one party wants from the work for itself, beside the shared vision.
 *
 * <p>Such aims are legitimate and can be spoken openly, as long as they do not overshadow the vision.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Å arbeide med felles mål", term = "aktørspesifikt mål, egen agenda")
public interface PartyAgenda {
    /**
     * Whose agenda it is.
     *
     * @return the id of a {@link Party} of the same collaboration
     */
    String getParty();

    /**
     * What the party wants.
     *
     * @return the aim; blank only in a draft
     */
    @NotBlank
    @Size(max = 2000)
    String getAim();

    /**
     * Starts an agenda.
     *
     * @return a builder that refuses an id that cannot be one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyAgenda}. */
    class Builder extends ImmutablePartyAgenda.Builder {
        Builder() {}

        @Override
        public PartyAgenda build() {
            PartyAgenda agenda = super.build();
            new Checks().id("/party", agenda.getParty()).orThrow();
            return agenda;
        }
    }
}

package no.samskaping.model.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * An aim that one party has for itself, besides the shared vision.
 *
 * <p>Such aims are legitimate and can be stated openly, as long as they do not overshadow the vision.
 *
 * <p>Immutable and thread-safe. Two agendas are equal if their party ids and aims are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Å arbeide med felles mål", term = "aktørspesifikt mål, egen agenda")
public sealed interface PartyAgenda permits ImmutablePartyAgenda {
    /** {@return the id of the {@link Party} that has the aim} */
    String getPartyId();

    /** {@return the aim, which may be blank in a draft} */
    @NotBlank
    @Size(max = 2000)
    String getAim();

    /** {@return a new builder, which refuses an invalid party id} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyAgenda}. */
    class Builder extends ImmutablePartyAgenda.Builder {
        Builder() {}

        @Override
        public PartyAgenda build() {
            PartyAgenda agenda = super.build();
            new Checks().id("/party", agenda.getPartyId()).orThrow();
            return agenda;
        }
    }
}

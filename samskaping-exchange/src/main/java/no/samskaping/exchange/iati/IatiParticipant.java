package no.samskaping.exchange.iati;

import java.util.regex.Pattern;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The part that an organisation has in an activity.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface IatiParticipant permits ImmutableIatiParticipant {
    /** {@return the organisation} */
    IatiOrganisation getOrganisation();

    /** {@return the code in IATI's list OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing} */
    String getRole();

    /** {@return a new builder, which rejects a role that is not one digit from 1 to 4} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IatiParticipant}. */
    class Builder extends ImmutableIatiParticipant.Builder {
        private static final Pattern ROLE = Pattern.compile("[1-4]");

        Builder() {}

        @Override
        public IatiParticipant build() {
            IatiParticipant participant = super.build();
            new Checks()
                    .that(ROLE.matcher(participant.getRole()).matches(), IatiRule.INVALID_CODE, "/role")
                    .orThrow();
            return participant;
        }
    }
}

package no.samskaping.exchange.iati;

import java.util.regex.Pattern;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * An organisation that reports an activity or takes part in it.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface IatiOrganisation permits ImmutableIatiOrganisation {
    /**
     * {@return the identifier of the organisation in IATI, such as {@code NO-BRC-} followed by the number in the Norwegian register
     * of businesses}
     */
    String getRef();

    /** {@return the code in IATI's list OrganisationType: two digits, such as 11 for a local government} */
    String getType();

    /** {@return the name} */
    String getName();

    /** {@return a new builder, which rejects an invalid id, a type that is not two digits and a blank name} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IatiOrganisation}. */
    class Builder extends ImmutableIatiOrganisation.Builder {
        private static final Pattern TYPE = Pattern.compile("[0-9]{2}");

        Builder() {}

        @Override
        public IatiOrganisation build() {
            IatiOrganisation organisation = super.build();
            new Checks()
                    .id("/ref", organisation.getRef())
                    .that(TYPE.matcher(organisation.getType()).matches(), IatiRule.INVALID_CODE, "/type")
                    .that(!organisation.getName().isBlank(), ValueRule.BLANK, "/name")
                    .orThrow();
            return organisation;
        }
    }
}

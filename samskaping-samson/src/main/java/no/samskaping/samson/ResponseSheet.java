package no.samskaping.samson;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What one respondent answered, for one party.
 *
 * <p>Position and role are always made visible (KS on SAMSON), so the sheet carries the party and the citizen's roles.
 * The respondent is a pseudonym that reaches no result. {@code toString()} shows no answers.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface ResponseSheet {
    /**
     * Who answered, as a pseudonym.
     *
     * @return the id, used once within an assessment
     */
    String getRespondent();

    /**
     * The party that the respondent answers for.
     *
     * @return the party's id
     */
    String getParty();

    /**
     * The roles in which the respondent takes part as a citizen.
     *
     * @return the roles, in the sources' order; empty for one who takes part in none of them
     */
    Set<CitizenRole> getRoles();

    /**
     * The answers by item id, sorted by id.
     *
     * @return the answers; a sheet without any is a draft
     */
    @NotEmpty
    @Value.NaturalOrder
    @Value.Redacted
    SortedMap<String, @Valid Answer> getAnswers();

    /**
     * Starts a sheet.
     *
     * @return a builder that refuses ids that cannot be used
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponseSheet}. */
    class Builder extends ImmutableResponseSheet.Builder {
        Builder() {}

        @Override
        public ResponseSheet build() {
            ResponseSheet sheet = super.build();
            new Checks()
                    .id("/respondent", sheet.getRespondent())
                    .id("/party", sheet.getParty())
                    .orThrow();
            return sheet;
        }
    }
}

package no.samskaping.exchange.answers;

import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A column with the roles in which each respondent takes part, separated by semicolons or commas.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface RolesColumn permits ImmutableRolesColumn {
    /**
     * {@return the heading of the column}
     */
    String getHeading();

    /**
     * {@return the roles by what the cells say, besides the codes of the roles and their labels in any language}
     */
    @Value.NaturalOrder
    SortedMap<String, CitizenRole> getLabels();

    /**
     * {@return a builder that refuses two roles for labels that differ in case or white space only}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RolesColumn}. */
    class Builder extends ImmutableRolesColumn.Builder {
        Builder() {}

        @Override
        public RolesColumn build() {
            RolesColumn column = super.build();
            Checks checks = new Checks();
            MappingChecks.labels(checks, "/labels", column.getLabels());
            checks.orThrow();
            return column;
        }
    }
}

package no.samskaping.exchange.answers;

import java.util.SortedMap;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A column that says which party each respondent answers for.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface PartyColumn permits ImmutablePartyColumn {
    /**
     * {@return the heading of the column}
     */
    String getHeading();

    /**
     * Returns what the cells say, such as the name of a party.
     *
     * @return the ids of parties by label, which is read in any case and with any white space; if empty, the cells have the ids. If
     *     not, any other label is a problem of its row
     */
    @Value.NaturalOrder
    SortedMap<String, String> getLabels();

    /**
     * {@return a builder that refuses invalid ids of parties, and two parties for labels that differ in case or white space only}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyColumn}. */
    class Builder extends ImmutablePartyColumn.Builder {
        Builder() {}

        @Override
        public PartyColumn build() {
            PartyColumn column = super.build();
            Checks checks = new Checks();
            column.getLabels().forEach((label, id) -> checks.id(MappingChecks.path("/labels", label), id));
            MappingChecks.labels(checks, "/labels", column.getLabels());
            checks.orThrow();
            return column;
        }
    }
}

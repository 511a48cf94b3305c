package no.samskaping.exchange.answers;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import org.immutables.value.Value;

/**
 * Says which column of a table has what: the party, the respondent, the roles and the answers to each item.
 *
 * <p>Columns are named by their headings. Headings are compared without regard to case, white space and how characters are
 * composed. A table can have more columns than a mapping names. Nothing is read before each item of the instrument has a column
 * or is left out by name.
 *
 * <p>A cell of an item is read as a label of the scale in any language of the instrument, as the number of a point, or as one of
 * {@link #getWords()}. The codes {@code dont-know} and {@code not-applicable} and their labels in Bokmål, Nynorsk and English are
 * known as well. A blank cell is no answer. Everything else is a problem of its row.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal. {@link ColumnMappingDocument} reads and writes it as JSON.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ColumnMapping permits ImmutableColumnMapping {
    /**
     * {@return the instrument that is answered}
     */
    InstrumentRef getInstrument();

    /**
     * {@return the party that all respondents answer for, if the table is from one party}
     */
    Optional<String> getPartyId();

    /**
     * {@return the column with the party, if the table is from several parties}
     */
    Optional<PartyColumn> getPartyColumn();

    /**
     * Returns the column with the ids of the respondents.
     *
     * @return the heading; if empty, respondents are numbered by their rows
     */
    Optional<String> getRespondentColumn();

    /**
     * Returns what the numbers of respondents begin with, so that the respondents of several tables have different ids.
     *
     * @return a text such as {@code kommunen-}, by default empty
     */
    @Value.Default
    default String getRespondentPrefix() {
        return "";
    }

    /**
     * Returns whether the column with the respondents may be one with names or addresses, such as {@code E-postadresse}.
     *
     * @return by default false; such a column is refused then
     */
    @Value.Default
    default boolean isIdentifying() {
        return false;
    }

    /**
     * {@return the column with all roles of a respondent}
     */
    Optional<RolesColumn> getRolesColumn();

    /**
     * Returns columns that each have one role: {@code 1}, {@code true}, {@code x}, {@code ja} or {@code yes} for a respondent who
     * has it, otherwise {@code 0}, {@code false}, {@code nei}, {@code no} or nothing.
     *
     * @return the roles by heading
     */
    @Value.NaturalOrder
    SortedMap<String, CitizenRole> getRoleColumns();

    /**
     * {@return the headings of the columns with answers, by the ids of the items}
     */
    @Value.NaturalOrder
    SortedMap<String, String> getItems();

    /**
     * {@return the headings of the columns with expectations, by the ids of the items}
     */
    @Value.NaturalOrder
    SortedMap<String, String> getExpectations();

    /**
     * {@return the ids of items that have neither a column with answers nor one with expectations}
     */
    @Value.NaturalOrder
    SortedSet<String> getLeftOut();

    /**
     * {@return the headings of columns that are known to have no answers; reading does not need it}
     */
    @Value.NaturalOrder
    SortedSet<String> getIgnored();

    /**
     * Returns what words in the cells of items mean, such as option codes of another program. They have precedence over labels
     * and numbers.
     *
     * @return a rating without an expectation, don't know or not applicable, by word
     */
    @Value.NaturalOrder
    SortedMap<String, Answer> getWords();

    /**
     * Proposes a mapping for the headings of a table. A column is found by the id of its item, by {@code field.value}, {@code
     * field[value]} or {@code field/value}, or by the statement in any language; and the columns that Microsoft Forms, Nettskjema
     * and LimeSurvey add are known. No column is placed twice, and an item that fits two columns is not placed.
     *
     * @param headings the headings of the table
     * @param instrument the instrument that is answered
     * @return the proposal, which names what could not be placed
     */
    static ColumnProposal propose(List<String> headings, Instrument instrument) {
        return new Proposer(headings, instrument).propose();
    }

    /**
     * Returns a builder.
     *
     * @return a builder that refuses a column that is used twice, a column for an item that is left out, a party beside a column
     *     for the party, two meanings of words that differ in case or white space only, invalid ids, and names or addresses as respondents unless {@link #isIdentifying()}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ColumnMapping}. */
    class Builder extends ImmutableColumnMapping.Builder {
        Builder() {}

        @Override
        public ColumnMapping build() {
            ColumnMapping mapping = super.build();
            MappingChecks.check(mapping);
            return mapping;
        }
    }
}

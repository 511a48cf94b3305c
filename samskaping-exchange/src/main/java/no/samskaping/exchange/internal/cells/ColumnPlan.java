package no.samskaping.exchange.internal.cells;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.instrument.InstrumentRef;

/**
 * What a mapping of columns says, in the form in which the reader needs it: this package does not know the mapping itself.
 *
 * @param party the party that all rows are from
 * @param partyHeading the column with the party
 * @param partyLabels the parties by what the cells of that column say; if empty, they are the ids
 * @param respondentHeading the column with the respondent; without it, rows are numbered
 * @param respondentPrefix what the numbers begin with
 * @param rolesHeading the column with the roles
 * @param roleLabels the roles by what the cells of that column say, besides codes and labels
 * @param roleColumns columns with one role each
 * @param items the columns of the items, by id
 * @param expectations the columns of expectations, by the id of the item
 * @param leftOut items without a column
 * @param words what cells mean, besides labels, numbers and codes
 */
public record ColumnPlan(
        InstrumentRef instrument,
        Optional<String> party,
        Optional<String> partyHeading,
        Map<String, String> partyLabels,
        Optional<String> respondentHeading,
        String respondentPrefix,
        Optional<String> rolesHeading,
        Map<String, CitizenRole> roleLabels,
        Map<String, CitizenRole> roleColumns,
        Map<String, String> items,
        Map<String, String> expectations,
        Set<String> leftOut,
        Map<String, Answer> words) {}

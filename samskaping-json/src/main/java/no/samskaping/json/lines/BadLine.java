package no.samskaping.json.lines;

import java.util.List;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.internal.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A line of a stream, a row of a table or a response to a form that was refused, with all its problems.
 *
 * <p>It never contains an answer of a respondent. Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
public sealed interface BadLine permits ImmutableBadLine {
    /**
     * {@return the number of the line, from 1, counting blank lines; for a row of a table, that of the line on which it begins, or
     * its row in the workbook; for a response, its number in the document}
     */
    long getNumber();

    /**
     * Returns the problems, in the order of the line.
     *
     * @return at least one problem; of a line or a row, its pointer starts at the sheet and its column at the line, and its line is
     *     the number of this line, at most {@link Integer#MAX_VALUE}
     */
    List<InputProblem> getProblems();
}

package no.samskaping.exchange.internal.row;

import java.io.IOException;
import java.util.Optional;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;

/** The rows of a table, one after the other. */
public interface RowSource {
    /** Excel's own limit, which is far above what a questionnaire has. */
    int MAX_COLUMNS = 16_384;

    /** Excel's own limit. */
    int MAX_CELL = 32_767;

    /**
     * Reads the next row.
     *
     * @return false at the end of the table
     * @throws InputException if the row cannot be read, and so no further row either
     */
    boolean next(RowTarget target) throws IOException;

    /** The number of the row that was read last, or of the line on which it begins, from 1. */
    long number();

    /** The number of cells of the row that was read last, or -1 if the table leaves out blank cells at the end. */
    int width();

    /** A problem in the row that was read last; the column is counted from 0, or -1. */
    InputProblem problem(Finding finding, int column, Optional<String> heading);

    void close() throws IOException;
}

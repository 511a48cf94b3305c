package no.samskaping.exchange.internal.row;

import no.samskaping.model.finding.Rule;

/** Takes the cells of a row. */
public interface RowTarget {
    /**
     * Takes a cell that may be blank. The characters are only valid during the call.
     *
     * @param column the number of the column, from 0
     */
    void cell(int column, char[] characters, int offset, int length);

    /** Takes a cell whose bytes are not text; it is a problem in any column. */
    void invalid(int column);

    /** Takes a cell that has no text, because it breaks a rule. */
    void refused(int column, Rule rule);
}

package no.samskaping.json.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.internal.words.Words;
import org.immutables.value.Value;

/**
 * A problem in what was read: a JSON document, a line of JSON Lines, a row of a table, a cell of a workbook or an element of an
 * XML document; and its position.
 *
 * <p>It never contains an answer of a respondent. Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
public sealed interface InputProblem permits ImmutableInputProblem {
    /**
     * {@return the rule that was broken and where; the path of the finding is the pointer}
     */
    Finding getFinding();

    /**
     * Returns the line. In a table it is the line on which the row begins, in a workbook the number of the row.
     *
     * @return the line, from 1; or 0 if it is not known or if the problem is not on a single line
     */
    int getLine();

    /**
     * Returns the column, in characters (Unicode code points). The parser of an application may count bytes. In a table and in a
     * workbook it is the number of the column of cells.
     *
     * @return the column, from 1; or 0 if it is not known or if the problem is not in a single column
     */
    int getColumn();

    /**
     * Returns the heading of the column of a table, as whoever maps the columns gave it.
     *
     * @return the heading, or empty if the problem is not in a column with a known heading
     */
    Optional<String> getHeading();

    /**
     * Returns the cell of a workbook, with its sheet.
     *
     * @return the cell, such as {@code Indikatorer!C7}, or the sheet alone if the problem is not in a single cell; empty if this
     *     is not a problem of a workbook
     */
    Optional<String> getCell();

    /**
     * Returns the stable code of the problem.
     *
     * @return the id of a {@link InputRule}, or of a rule of the value that was refused, such as {@code end-before-start}
     */
    default String getCode() {
        return getFinding().getRule().getId();
    }

    /**
     * Returns the position in the document, or in the value that a row or a cell describes.
     *
     * @return a JSON Pointer (RFC 6901), or the path of an element of an XML document; empty for the whole document or value
     */
    default String getPointer() {
        return getFinding().getPath();
    }

    /**
     * Returns the value that was found, shortened.
     *
     * @return at most 40 characters; empty if the value is private or absent, or is a list or an object
     */
    default Optional<String> getFound() {
        return Optional.ofNullable(getFinding().getArguments().get("found"));
    }

    /**
     * {@return the known name or code that is most like the one that was found, or empty if none is}
     */
    default Optional<String> getNearest() {
        return Optional.ofNullable(getFinding().getArguments().get("nearest"));
    }

    /**
     * Returns the position for people: the cell, or the line and the column with its heading or the pointer.
     *
     * @param locale the language
     * @return a few words without a full stop, such as {@code line 3, column 2 (/title)}; empty if no position is known
     */
    default String place(Locale locale) {
        return Places.describe(this, locale);
    }

    /**
     * Returns a message for people.
     *
     * @param locale the language of the message
     * @return one or two sentences, without the position
     */
    default String message(Locale locale) {
        String message = getFinding().message(locale);
        boolean listed = getFinding().getRule() == InputRule.UNKNOWN_FIELD
                && getNearest().isEmpty();
        for (String more : List.of("found", "nearest", "known")) {
            if (more.equals("known") ? listed : getFinding().getArguments().containsKey(more)) {
                message += " "
                        + Words.format(
                                InputProblem.class, more, locale, getFinding().getArguments());
            }
        }
        return message;
    }
}

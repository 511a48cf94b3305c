package no.samskaping.json.lines;

import java.util.List;
import no.samskaping.model.internal.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The numbers of good and bad lines of a stream, and the problems of the bad ones. Lines are also the rows of a table below its
 * headings, and responses to a form.
 *
 * <p>It never contains an answer of a respondent. Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
public sealed interface LineReport permits ImmutableLineReport {
    /**
     * {@return the number of lines that were read: sheets, bad lines and blank lines}
     */
    long getLineCount();

    /**
     * {@return the number of lines that were sheets}
     */
    long getSheetCount();

    /**
     * {@return the number of lines that were refused}
     */
    long getBadLineCount();

    /**
     * Returns the first bad lines, at most {@link LineOptions#getMaxBadLines()}.
     *
     * @return the lines, in the order of the stream
     */
    List<BadLine> getBadLines();

    /**
     * Returns whether reading ended at a bad line.
     *
     * @return true only if {@link LineOptions#isStopAtBadLine()}, or if the rest of a table cannot be read, because a quote is not
     *     closed or a workbook is damaged; what comes after the bad line is not known then
     */
    boolean isStopped();
}

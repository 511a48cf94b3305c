package no.samskaping.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import no.samskaping.exchange.internal.book.BookReader;
import no.samskaping.exchange.internal.book.BookWriter;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;

/**
 * A chain as a workbook, for people who have only a spreadsheet: a first sheet that explains, and a sheet for each of the ten
 * steps; the fourth step also has one for the theory of change. Each sheet has an example in grey, and lists of the possible codes.
 *
 * <p>Sheets, headings, codes and marks can be in Bokmål, Nynorsk or English, whatever the workbook was written in. A chain that is
 * written and read again is equal to the chain. Reading is as strict as that of a JSON document, and each problem is told at its
 * cell, such as {@code Mål!C7}. Hidden sheets with other names are not read.
 *
 * <p>In a cell, a text that is blank stands between {@code ⟦} and {@code ⟧}, which people do not need. All methods are
 * thread-safe.
 */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "SoImpact")
public final class ChainWorkbook {
    private ChainWorkbook() {}

    /**
     * Returns the workbook of a chain that is not begun.
     *
     * @param locale the language of the workbook
     * @return a workbook ({@code .xlsx}); the same language gives the same bytes
     */
    public static byte[] template(Locale locale) {
        return BookWriter.template(locale);
    }

    /**
     * Returns a chain as a workbook. Earlier revisions are not part of it; the first sheet has the number of the revision and
     * what it changed.
     *
     * @param chain the chain
     * @param locale the language of the workbook
     * @return a workbook ({@code .xlsx}); equal chains give the same bytes
     * @throws IllegalArgumentException if a text is longer than the 32 767 characters of a cell, or could not be read again
     */
    public static byte[] write(ImpactChain chain, Locale locale) {
        return BookWriter.write(chain, locale);
    }

    /**
     * Reads a chain. The stream is not closed.
     *
     * @param workbook a workbook ({@code .xlsx}) of at most 64 MiB
     * @return the chain
     * @throws no.samskaping.json.problem.InputException if the workbook is not that of a chain, with all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ImpactChain read(InputStream workbook) {
        try {
            return BookReader.read(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

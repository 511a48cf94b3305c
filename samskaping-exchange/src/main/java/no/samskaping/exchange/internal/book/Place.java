package no.samskaping.exchange.internal.book;

import java.util.Optional;

/**
 * Where something of the document is in the workbook.
 *
 * @param column the column, from 0
 * @param heading the heading of the column, or the field of a form
 */
record Place(String sheet, long row, int column, Optional<String> heading) {}

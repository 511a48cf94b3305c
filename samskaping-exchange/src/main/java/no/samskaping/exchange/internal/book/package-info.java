/** The form of the workbook of a chain, and documents made from cells. */
@NullMarked
package no.samskaping.exchange.internal.book;

import org.jspecify.annotations.NullMarked;

/** Rows and sheets that are written, as CSV or as a workbook. */
@NullMarked
package no.samskaping.exchange.internal.sheet;

import org.jspecify.annotations.NullMarked;

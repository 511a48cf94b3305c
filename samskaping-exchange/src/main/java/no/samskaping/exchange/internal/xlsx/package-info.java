/** Reads and writes workbooks in the format of Excel. */
@NullMarked
package no.samskaping.exchange.internal.xlsx;

import org.jspecify.annotations.NullMarked;

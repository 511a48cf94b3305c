/** Rows of a table, whatever they are read from. */
@NullMarked
package no.samskaping.exchange.internal.row;

import org.jspecify.annotations.NullMarked;

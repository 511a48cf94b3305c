/** What the cells of a table of answers mean. */
@NullMarked
package no.samskaping.exchange.internal.cells;

import org.jspecify.annotations.NullMarked;

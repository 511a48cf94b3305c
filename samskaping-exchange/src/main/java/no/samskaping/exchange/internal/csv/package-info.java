/** Reads and writes CSV. */
@NullMarked
package no.samskaping.exchange.internal.csv;

import org.jspecify.annotations.NullMarked;

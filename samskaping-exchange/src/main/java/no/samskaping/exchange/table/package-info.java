/** Tables of scores and of indicators, for spreadsheets. */
@NullMarked
package no.samskaping.exchange.table;

import org.jspecify.annotations.NullMarked;

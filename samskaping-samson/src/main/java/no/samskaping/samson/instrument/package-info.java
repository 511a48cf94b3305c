/** Instruments: the statements that respondents rate, and their scale. */
@NullMarked
package no.samskaping.samson.instrument;

import org.jspecify.annotations.NullMarked;

/**
 * SAMSON: scores how well the parties of a collaboration work together, and shows what to work on.
 *
 * <p><img src="doc-files/scoring.svg" alt="From assessment to tally, scorecard, disclosure and what to work on first">
 */
@NullMarked
package no.samskaping.samson;

import org.jspecify.annotations.NullMarked;

/**
 * SAMSON: how a collaboration is scored, and what to work on.
 *
 * <p><img src="doc-files/scoring.svg" alt="From assessment over tally, scorecard and disclosure to what to work on first">
 */
@NullMarked
package no.samskaping.samson;

import org.jspecify.annotations.NullMarked;

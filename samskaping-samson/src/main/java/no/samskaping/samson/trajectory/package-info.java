/**
 * How a collaboration changed between assessments: what it corrected on the way and where it failed.
 *
 * <p>Everything here is derived from scorecards that may be shown.
 */
@NullMarked
package no.samskaping.samson.trajectory;

import org.jspecify.annotations.NullMarked;

/**
 * How much those who answered agree: three published statistics over the counts per point of a scale.
 *
 * <p>Each takes the counts in the order of the scale, knows nothing of instruments, and is undefined below two answers.
 * Krippendorff's alpha is left out on purpose: it needs variance between units, so that unanimous high scores make it
 * unstable.
 */
@NullMarked
package no.samskaping.samson.agreement;

import org.jspecify.annotations.NullMarked;

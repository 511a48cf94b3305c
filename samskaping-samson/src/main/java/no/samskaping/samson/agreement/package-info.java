/**
 * How much respondents agree: three published statistics of the number of answers for each point of a scale.
 *
 * <p>Each takes the counts in the order of the scale, independent of instruments, and is undefined with fewer than two
 * answers. Krippendorff's alpha is not included: it needs variance between units, so it is unstable if all scores are high.
 */
@NullMarked
package no.samskaping.samson.agreement;

import org.jspecify.annotations.NullMarked;

/**
 * SoImpact: the ten-step chain for measuring the results of a collaboration.
 *
 * <p><img src="doc-files/ten-steps.svg" alt="Ten steps, of which the last leads back to any other, and four levels of results">
 */
@NullMarked
package no.samskaping.soimpact;

import org.jspecify.annotations.NullMarked;

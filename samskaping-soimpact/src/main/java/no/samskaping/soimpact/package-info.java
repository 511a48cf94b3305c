/** SoImpact: the ten-step chain that measures what comes of a collaboration. */
@NullMarked
package no.samskaping.soimpact;

import org.jspecify.annotations.NullMarked;

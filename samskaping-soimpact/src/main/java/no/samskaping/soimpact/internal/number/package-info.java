/** Rounding of computed numbers. */
@NullMarked
package no.samskaping.soimpact.internal.number;

import org.jspecify.annotations.NullMarked;

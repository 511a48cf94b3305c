/** Dated values as numbers or texts. */
@NullMarked
package no.samskaping.soimpact.internal.data;

import org.jspecify.annotations.NullMarked;

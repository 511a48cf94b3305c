/** Lengths of texts. */
@NullMarked
package no.samskaping.soimpact.internal.text;

import org.jspecify.annotations.NullMarked;

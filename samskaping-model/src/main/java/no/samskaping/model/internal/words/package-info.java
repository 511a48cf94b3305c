/** Lookup of the texts of terms and rules. */
@NullMarked
package no.samskaping.model.internal.words;

import org.jspecify.annotations.NullMarked;

/** Texts in several languages, written by users. */
@NullMarked
package no.samskaping.model.text;

import org.jspecify.annotations.NullMarked;

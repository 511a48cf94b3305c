/**
 * Words in Norwegian Bokmål, Norwegian Nynorsk and English.
 */
@NullMarked
package no.samskaping.model.words;

import org.jspecify.annotations.NullMarked;

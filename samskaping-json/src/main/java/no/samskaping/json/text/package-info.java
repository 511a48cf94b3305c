/** Bytes and characters: what is text at all, and where in it a thing stands. */
@NullMarked
package no.samskaping.json.text;

import org.jspecify.annotations.NullMarked;

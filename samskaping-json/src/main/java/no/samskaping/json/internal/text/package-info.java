/** Positions, pointers, UTF-8 and numbers in text. */
@NullMarked
package no.samskaping.json.internal.text;

import org.jspecify.annotations.NullMarked;

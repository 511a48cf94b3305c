/**
 * Thin and thick samskaping: the handbook's chapter 1, figures 1 and 2.
 */
@NullMarked
package no.samskaping.model.thickness;

import org.jspecify.annotations.NullMarked;

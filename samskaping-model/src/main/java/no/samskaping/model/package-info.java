/**
 * The heart of the method (figure 5) and who takes part: values, fields of action, collaborations and their parties.
 *
 * <p><img src="doc-files/heart.svg" alt="Seven fields of action, cut through by four values; where they meet lie 28 cells">
 */
@NullMarked
package no.samskaping.model;

import org.jspecify.annotations.NullMarked;

/**
 * The core of the method: the values and fields of action of figure 5, and the kinds of parties, sectors and citizen roles.
 *
 * <p><img src="doc-files/heart.svg" alt="Seven fields of action, crossed by four values, give 28 cells">
 */
@NullMarked
package no.samskaping.model;

import org.jspecify.annotations.NullMarked;

/**
 * Social value: the two sides on which it arises, what the process gives, where something can be new, what keeps it from
 * being put to use, and whom the work represents.
 */
@NullMarked
package no.samskaping.model.socialvalue;

import org.jspecify.annotations.NullMarked;

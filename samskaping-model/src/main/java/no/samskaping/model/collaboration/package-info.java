/** Collaborations: parties, problem, vision and place, and a review of what is missing. */
@NullMarked
package no.samskaping.model.collaboration;

import org.jspecify.annotations.NullMarked;

/**
 * How the work moves: circle, spiral, mental rooms, leadership, anchoring, talk and learning (figures 3, 4 and 6).
 */
@NullMarked
package no.samskaping.model.process;

import org.jspecify.annotations.NullMarked;

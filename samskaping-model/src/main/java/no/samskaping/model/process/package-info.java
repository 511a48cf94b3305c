/** The process: circle, spiral, mental rooms, leadership, anchoring, communication and competence (figures 3, 4 and 6). */
@NullMarked
package no.samskaping.model.process;

import org.jspecify.annotations.NullMarked;

/**
 * What an innovation is and the problems it is for: the handbook's chapters 1, 2 and 5.
 */
@NullMarked
package no.samskaping.model.innovation;

import org.jspecify.annotations.NullMarked;

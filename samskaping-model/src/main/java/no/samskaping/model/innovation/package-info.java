/** Innovation and the problems it addresses: chapters 1, 2 and 5 of the handbook. */
@NullMarked
package no.samskaping.model.innovation;

import org.jspecify.annotations.NullMarked;

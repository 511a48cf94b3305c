/** The parts that the Jackson 2 module and the Jackson 3 module share. */
@NullMarked
package no.samskaping.json.internal.host;

import org.jspecify.annotations.NullMarked;

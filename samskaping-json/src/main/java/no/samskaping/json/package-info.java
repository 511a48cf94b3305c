/** The strict door: reads and writes the documents of the method. */
@NullMarked
package no.samskaping.json;

import org.jspecify.annotations.NullMarked;

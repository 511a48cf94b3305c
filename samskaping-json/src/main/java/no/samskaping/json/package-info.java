/** Reads and writes the JSON documents of the method, and provides their schemas. */
@NullMarked
package no.samskaping.json;

import org.jspecify.annotations.NullMarked;

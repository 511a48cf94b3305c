/** Writes the schemas from the codecs, and compares them with the reader. */
@NullMarked
package no.samskaping.json.schema;

import org.jspecify.annotations.NullMarked;

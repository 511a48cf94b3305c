/** The schemas: written from the shapes, and held to the reader. */
@NullMarked
package no.samskaping.json.schema;

import org.jspecify.annotations.NullMarked;

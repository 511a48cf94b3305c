/**
 * How a Java type looks in JSON, said once and read both ways.
 *
 * <p>A {@link no.samskaping.json.shape.Shape} knows nothing of a parser: it reads {@link
 * no.samskaping.json.shape.Tokens} and writes to a {@link no.samskaping.json.shape.Sink}.
 */
@NullMarked
package no.samskaping.json.shape;

import org.jspecify.annotations.NullMarked;

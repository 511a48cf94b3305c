/** Codecs: the form of values in JSON, for reading, writing and schemas. */
@NullMarked
package no.samskaping.json.internal.codec;

import org.jspecify.annotations.NullMarked;

/** The shapes of the library's own types: the one place that says how each looks in a document. */
@NullMarked
package no.samskaping.json.bind;

import org.jspecify.annotations.NullMarked;

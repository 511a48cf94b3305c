/** References to the documents that concepts and rules come from. */
@NullMarked
package no.samskaping.model.source;

import org.jspecify.annotations.NullMarked;

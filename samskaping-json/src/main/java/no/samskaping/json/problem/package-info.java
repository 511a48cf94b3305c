/** The problems that a document can have. */
@NullMarked
package no.samskaping.json.problem;

import org.jspecify.annotations.NullMarked;

/** Terms: concepts with a stable code, and a label and a description in three languages. */
@NullMarked
package no.samskaping.model.term;

import org.jspecify.annotations.NullMarked;

/** The generation style of findings and source references. */
@NullMarked
package no.samskaping.model.internal.style;

import org.jspecify.annotations.NullMarked;

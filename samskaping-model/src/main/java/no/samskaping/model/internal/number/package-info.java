/** Exact numbers. */
@NullMarked
package no.samskaping.model.internal.number;

import org.jspecify.annotations.NullMarked;

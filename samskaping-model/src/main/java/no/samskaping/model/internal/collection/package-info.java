/** Collections, and helpers for enums. */
@NullMarked
package no.samskaping.model.internal.collection;

import org.jspecify.annotations.NullMarked;

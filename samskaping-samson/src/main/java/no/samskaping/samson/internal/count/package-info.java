/** Counts of answers in rows of whole numbers. */
@NullMarked
package no.samskaping.samson.internal.count;

import org.jspecify.annotations.NullMarked;

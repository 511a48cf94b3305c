/** Makes the values that only the library computes, for the scoring and for the JSON module. */
@NullMarked
package no.samskaping.samson.internal.access;

import org.jspecify.annotations.NullMarked;

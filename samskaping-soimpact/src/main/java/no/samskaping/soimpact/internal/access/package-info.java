/** Factories for values that only the library computes, for the JSON module. */
@NullMarked
package no.samskaping.soimpact.internal.access;

import org.jspecify.annotations.NullMarked;

/** Arithmetic that the module shares with itself; no part of its API. */
@NullMarked
package no.samskaping.samson.internal;

import org.jspecify.annotations.NullMarked;

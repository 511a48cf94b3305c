/** Tells Spring's ahead-of-time processing what the library needs. */
@NullMarked
package no.samskaping.spring.boot.internal.hints;

import org.jspecify.annotations.NullMarked;

/** Answers refused requests with problem details (RFC 9457). */
@NullMarked
package no.samskaping.spring.boot.internal.problem;

import org.jspecify.annotations.NullMarked;

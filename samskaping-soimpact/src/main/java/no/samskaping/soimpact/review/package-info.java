/** Reviews of a chain: the status of each step, contradictions, and what the sources recommend. */
@NullMarked
package no.samskaping.soimpact.review;

import org.jspecify.annotations.NullMarked;

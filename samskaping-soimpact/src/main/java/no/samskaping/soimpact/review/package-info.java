/** Reviews of a chain: how far each step has come, what contradicts itself, and what the sources would advise. */
@NullMarked
package no.samskaping.soimpact.review;

import org.jspecify.annotations.NullMarked;

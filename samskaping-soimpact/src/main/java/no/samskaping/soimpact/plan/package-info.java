/** The monitoring plan: who should measure what, and when. */
@NullMarked
package no.samskaping.soimpact.plan;

import org.jspecify.annotations.NullMarked;

/** The monitoring plan: who is to measure what, and when. */
@NullMarked
package no.samskaping.soimpact.plan;

import org.jspecify.annotations.NullMarked;

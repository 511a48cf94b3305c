/** Scoring: from answers to exact scores, and what may be shown of them. */
@NullMarked
package no.samskaping.samson.scoring;

import org.jspecify.annotations.NullMarked;

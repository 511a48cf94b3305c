/** Assessments: one round of answers from all parties. */
@NullMarked
package no.samskaping.samson.assessment;

import org.jspecify.annotations.NullMarked;

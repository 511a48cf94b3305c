package no.samskaping.examples.report;

import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.scoring.Tally;

/**
 * Answers that came in a file of their own.
 *
 * @param frame the assessment that they answer, without sheets
 * @param tally their counts
 */
record Answered(Assessment frame, Tally tally) {}

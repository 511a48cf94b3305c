/** Questionnaires out: forms for other programs and for paper. */
@NullMarked
package no.samskaping.exchange.questionnaire;

import org.jspecify.annotations.NullMarked;

/** Texts for people: cleaning, widths, numbers, dates and words in three languages. */
@NullMarked
package no.samskaping.charts.internal.text;

import org.jspecify.annotations.NullMarked;

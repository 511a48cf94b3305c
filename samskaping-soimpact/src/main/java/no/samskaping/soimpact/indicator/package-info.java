/** Indicators and their values: how results are measured (steps 5 to 9). */
@NullMarked
package no.samskaping.soimpact.indicator;

import org.jspecify.annotations.NullMarked;

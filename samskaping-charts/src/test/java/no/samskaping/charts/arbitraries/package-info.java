/** Generators of inputs of charts and pages, hostile ones among them. */
@NullMarked
package no.samskaping.charts.arbitraries;

import org.jspecify.annotations.NullMarked;

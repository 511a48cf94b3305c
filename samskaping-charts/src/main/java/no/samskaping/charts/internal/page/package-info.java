/** The parts of a page. */
@NullMarked
package no.samskaping.charts.internal.page;

import org.jspecify.annotations.NullMarked;

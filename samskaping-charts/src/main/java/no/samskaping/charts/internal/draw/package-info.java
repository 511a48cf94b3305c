/** What all charts have in common. */
@NullMarked
package no.samskaping.charts.internal.draw;

import org.jspecify.annotations.NullMarked;

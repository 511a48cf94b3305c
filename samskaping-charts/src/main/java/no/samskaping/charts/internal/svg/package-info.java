/** SVG and HTML as text, and the colours of the palettes. */
@NullMarked
package no.samskaping.charts.internal.svg;

import org.jspecify.annotations.NullMarked;

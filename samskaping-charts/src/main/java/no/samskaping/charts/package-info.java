/**
 * Charts (SVG) and pages (HTML) that people can print, file and read.
 *
 * <p>Only what may be shown goes in: scorecards, never confidential ones. Out come texts. Nothing here opens a file, reads
 * the clock or uses the default locale, and equal input gives equal bytes.
 */
@NullMarked
package no.samskaping.charts;

import org.jspecify.annotations.NullMarked;

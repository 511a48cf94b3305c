/** The chain of SoImpact as a workbook, both ways. */
@NullMarked
package no.samskaping.exchange.workbook;

import org.jspecify.annotations.NullMarked;

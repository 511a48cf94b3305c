/**
 * Results of SoImpact chains as activities of IATI, the standard of the International Aid Transparency Initiative, version 2.03.
 *
 * <p>IATI has no place for half of a chain. An {@linkplain no.samskaping.exchange.iati.IatiForm#EXTENDED extension} in a namespace
 * of the library carries the rest, so that a chain that is written and read is equal. What is lost or made up on the way, in either
 * direction, is listed as findings.
 */
@NullMarked
package no.samskaping.exchange.iati;

import org.jspecify.annotations.NullMarked;

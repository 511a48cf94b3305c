/** The links of a chain as a graph. */
@NullMarked
package no.samskaping.soimpact.internal.graph;

import org.jspecify.annotations.NullMarked;

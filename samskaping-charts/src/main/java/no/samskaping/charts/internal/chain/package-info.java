/** The charts of collaborations, chains and reviews. */
@NullMarked
package no.samskaping.charts.internal.chain;

import org.jspecify.annotations.NullMarked;

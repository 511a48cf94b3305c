/** The charts of scorecards and trajectories, and what may be said about a scorecard. */
@NullMarked
package no.samskaping.charts.internal.scorecard;

import org.jspecify.annotations.NullMarked;

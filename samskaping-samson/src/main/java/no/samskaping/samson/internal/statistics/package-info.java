/** Agreement statistics as exact fractions. */
@NullMarked
package no.samskaping.samson.internal.statistics;

import org.jspecify.annotations.NullMarked;

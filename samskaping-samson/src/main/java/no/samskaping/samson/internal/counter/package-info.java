/** Makes counters over counts that are also changed elsewhere. Apart from the other factories, which the scoring uses. */
@NullMarked
package no.samskaping.samson.internal.counter;

import org.jspecify.annotations.NullMarked;

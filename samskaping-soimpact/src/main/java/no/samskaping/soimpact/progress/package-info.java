/** How far each indicator has come on the way from its baseline to its target: in exact arithmetic, without guessing. */
@NullMarked
package no.samskaping.soimpact.progress;

import org.jspecify.annotations.NullMarked;

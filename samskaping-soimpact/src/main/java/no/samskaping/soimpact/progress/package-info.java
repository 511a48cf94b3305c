/** The progress of each indicator from its baseline to its target, in exact arithmetic and without estimates. */
@NullMarked
package no.samskaping.soimpact.progress;

import org.jspecify.annotations.NullMarked;

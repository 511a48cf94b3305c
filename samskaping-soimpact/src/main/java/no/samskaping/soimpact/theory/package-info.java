/** The theory of change: why what is done is believed to lead where one wants (step 4). */
@NullMarked
package no.samskaping.soimpact.theory;

import org.jspecify.annotations.NullMarked;

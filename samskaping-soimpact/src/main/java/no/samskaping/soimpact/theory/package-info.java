/** The theory of change: why the activities are expected to lead to the results (step 4). */
@NullMarked
package no.samskaping.soimpact.theory;

import org.jspecify.annotations.NullMarked;

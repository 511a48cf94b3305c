/** The scorecard that may be shown: scores, and the fields to work on with the reasons. */
@NullMarked
package no.samskaping.samson.disclosure;

import org.jspecify.annotations.NullMarked;

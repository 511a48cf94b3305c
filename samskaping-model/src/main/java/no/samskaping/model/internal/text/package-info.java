/** Text formats. */
@NullMarked
package no.samskaping.model.internal.text;

import org.jspecify.annotations.NullMarked;

/** The strict reader and the canonical writer. */
@NullMarked
package no.samskaping.json.internal.strict;

import org.jspecify.annotations.NullMarked;

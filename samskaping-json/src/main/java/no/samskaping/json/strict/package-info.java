/** The strict door's parser and generator, Jackson 3, and what it does with what it finds. */
@NullMarked
package no.samskaping.json.strict;

import org.jspecify.annotations.NullMarked;

/** What the modules for both majors of Jackson share: the library's types inside a host's documents. */
@NullMarked
package no.samskaping.json.host;

import org.jspecify.annotations.NullMarked;

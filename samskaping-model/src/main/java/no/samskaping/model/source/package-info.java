/**
 * Where in the sources each concept and each rule stands.
 */
@NullMarked
package no.samskaping.model.source;

import org.jspecify.annotations.NullMarked;

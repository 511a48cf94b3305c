/** Makes values of public types that have no public factory, for the other packages of this module. */
@NullMarked
package no.samskaping.json.internal.access;

import org.jspecify.annotations.NullMarked;

/** Which figures can be shown without telling what somebody answered, and how they are rounded. */
@NullMarked
package no.samskaping.samson.internal.guard;

import org.jspecify.annotations.NullMarked;

/** The bounds of scales. */
@NullMarked
package no.samskaping.samson.internal.scale;

import org.jspecify.annotations.NullMarked;

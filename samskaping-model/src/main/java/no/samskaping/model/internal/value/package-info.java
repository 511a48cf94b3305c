/** Generation and validation of value types. */
@NullMarked
package no.samskaping.model.internal.value;

import org.jspecify.annotations.NullMarked;

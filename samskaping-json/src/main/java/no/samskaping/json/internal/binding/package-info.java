/** The codecs of the library's types. */
@NullMarked
package no.samskaping.json.internal.binding;

import org.jspecify.annotations.NullMarked;

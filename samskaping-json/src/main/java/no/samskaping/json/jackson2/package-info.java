/** For applications that have the library's types in their own documents and a mapper of Jackson 2. */
@NullMarked
package no.samskaping.json.jackson2;

import org.jspecify.annotations.NullMarked;

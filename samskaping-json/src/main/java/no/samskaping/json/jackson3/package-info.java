/** For applications that have the library's types in their own documents and a mapper of Jackson 3. */
@NullMarked
package no.samskaping.json.jackson3;

import org.jspecify.annotations.NullMarked;

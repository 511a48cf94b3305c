/** For hosts that bind our types inside their own documents with their own mapper of Jackson 3. */
@NullMarked
package no.samskaping.json.jackson3;

import org.jspecify.annotations.NullMarked;

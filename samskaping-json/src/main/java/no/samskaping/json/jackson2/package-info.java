/** For hosts that bind our types inside their own documents with their own mapper of Jackson 2. */
@NullMarked
package no.samskaping.json.jackson2;

import org.jspecify.annotations.NullMarked;

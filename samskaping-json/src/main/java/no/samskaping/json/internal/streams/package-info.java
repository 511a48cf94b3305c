/** Makes the results of reading tables and forms. Apart from the other factories, which the reading of lines uses. */
@NullMarked
package no.samskaping.json.internal.streams;

import org.jspecify.annotations.NullMarked;

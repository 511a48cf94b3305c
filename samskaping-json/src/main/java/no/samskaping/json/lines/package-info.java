/** Response sheets one a line: cutting a stream into lines, and reading them with and without objects. */
@NullMarked
package no.samskaping.json.lines;

import org.jspecify.annotations.NullMarked;

/** Tests of all published modules together: their API, their size, their POMs. */
@NullMarked
package no.samskaping.checks;

import org.jspecify.annotations.NullMarked;

/** SAMSON: how a collaboration is scored, and what to work on. */
@NullMarked
package no.samskaping.samson;

import org.jspecify.annotations.NullMarked;

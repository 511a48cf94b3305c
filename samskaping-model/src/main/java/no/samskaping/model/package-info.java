/**
 * The heart of the method (figure 5) and who takes part: values, fields of action, collaborations and their parties.
 */
@NullMarked
package no.samskaping.model;

import org.jspecify.annotations.NullMarked;

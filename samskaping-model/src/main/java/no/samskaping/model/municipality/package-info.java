/** The municipality as one party among others: roles, five steps, generations, and balance of operation and development. */
@NullMarked
package no.samskaping.model.municipality;

import org.jspecify.annotations.NullMarked;

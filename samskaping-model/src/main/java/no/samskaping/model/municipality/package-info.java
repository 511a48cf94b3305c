/**
 * The municipality as one party among others: its roles, its five steps, its generations and its balance.
 */
@NullMarked
package no.samskaping.model.municipality;

import org.jspecify.annotations.NullMarked;

/**
 * Access to package-private factories of values from other packages of the library.
 *
 * <p>Users can't create values that only the library computes, so their builders are package-private. Packages that compute
 * or read such values call the builders through this package.
 */
@NullMarked
package no.samskaping.model.internal.access;

import org.jspecify.annotations.NullMarked;

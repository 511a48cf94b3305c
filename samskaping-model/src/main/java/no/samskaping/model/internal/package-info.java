/**
 * Shared by the library's modules; no part of its API.
 */
@NullMarked
package no.samskaping.model.internal;

import org.jspecify.annotations.NullMarked;

/** Shared by this module's packages; no part of its API. */
@NullMarked
package no.samskaping.soimpact.internal;

import org.jspecify.annotations.NullMarked;

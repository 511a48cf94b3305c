/**
 * How a collaboration is reviewed, a chapter of the work in each class; no part of the API.
 */
@NullMarked
package no.samskaping.model.internal.collaboration;

import org.jspecify.annotations.NullMarked;

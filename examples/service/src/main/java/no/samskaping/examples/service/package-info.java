/** The HTTP service of a municipality, as far as it does not depend on a framework. */
@NullMarked
package no.samskaping.examples.service;

import org.jspecify.annotations.NullMarked;

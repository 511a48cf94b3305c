/** Charts and pages as a real browser shows them. */
@NullMarked
package no.samskaping.browser;

import org.jspecify.annotations.NullMarked;

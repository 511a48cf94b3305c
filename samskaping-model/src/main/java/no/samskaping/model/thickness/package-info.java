/**
 * Thin and thick samskaping: chapter 1 and figures 1 and 2 of the handbook.
 *
 * <p><img src="doc-files/thin-and-thick.svg" alt="From thin to thick, with the traits of either side">
 *
 * <p><img src="doc-files/who-plans-who-produces.svg" alt="Three by three kinds of service, by who plans and who produces">
 */
@NullMarked
package no.samskaping.model.thickness;

import org.jspecify.annotations.NullMarked;

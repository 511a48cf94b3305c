/** Rules, and findings: violations of rules, with the place of each. */
@NullMarked
package no.samskaping.model.finding;

import org.jspecify.annotations.NullMarked;

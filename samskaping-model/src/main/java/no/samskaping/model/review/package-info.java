/**
 * One mechanism for everything that can be wrong: a rule is data, a finding says where it was broken.
 */
@NullMarked
package no.samskaping.model.review;

import org.jspecify.annotations.NullMarked;

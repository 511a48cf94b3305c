/** The HTTP service of a municipality, without Jackson: scores assessments, reviews chains, and files both under a case. */
@NullMarked
package no.samskaping.examples.service;

import org.jspecify.annotations.NullMarked;

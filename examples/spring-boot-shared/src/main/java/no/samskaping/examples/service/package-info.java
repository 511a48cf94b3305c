/** A municipality's service over HTTP: scores assessments, reviews chains, files both under a case. Knows no Jackson. */
@NullMarked
package no.samskaping.examples.service;

import org.jspecify.annotations.NullMarked;

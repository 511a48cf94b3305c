/** Reading and writing of XML as far as activities need it: safely, one activity at a time. */
@NullMarked
package no.samskaping.exchange.internal.iati;

import org.jspecify.annotations.NullMarked;

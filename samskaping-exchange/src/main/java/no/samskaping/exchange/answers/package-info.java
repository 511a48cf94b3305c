/** Answers in: tables and forms become response sheets and tallies. */
@NullMarked
package no.samskaping.exchange.answers;

import org.jspecify.annotations.NullMarked;

/** Reads and writes HTTP messages. */
@NullMarked
package no.samskaping.spring.boot.internal.web;

import org.jspecify.annotations.NullMarked;

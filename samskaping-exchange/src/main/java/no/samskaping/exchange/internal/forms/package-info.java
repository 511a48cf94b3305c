/** The names of questions in forms, and the readers of responses. */
@NullMarked
package no.samskaping.exchange.internal.forms;

import org.jspecify.annotations.NullMarked;

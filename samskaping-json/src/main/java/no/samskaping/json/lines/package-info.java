/** Reads, counts and writes response sheets as JSON Lines. */
@NullMarked
package no.samskaping.json.lines;

import org.jspecify.annotations.NullMarked;

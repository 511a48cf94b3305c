/** Reads and counts response sheets from JSON Lines, in one thread or several. */
@NullMarked
package no.samskaping.json.internal.lines;

import org.jspecify.annotations.NullMarked;

/** What may be said in words about a scorecard, so that answers that are not shown cannot contradict it. */
@NullMarked
package no.samskaping.samson.statement;

import org.jspecify.annotations.NullMarked;

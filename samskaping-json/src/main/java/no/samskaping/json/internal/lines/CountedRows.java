package no.samskaping.json.internal.lines;

import no.samskaping.samson.scoring.Tally;

/** The counts of the rows of a table or of responses to a form, and the report on them. */
public record CountedRows(Tally tally, ReportCollector report, long rows) {}

package no.samskaping.json.internal.lines;

import java.util.List;
import no.samskaping.json.problem.JsonProblem;

/** A bad line and its problems. */
public record RefusedLine(long number, List<JsonProblem> problems) {}

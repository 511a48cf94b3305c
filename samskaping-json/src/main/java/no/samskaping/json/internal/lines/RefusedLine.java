package no.samskaping.json.internal.lines;

import java.util.List;
import no.samskaping.json.problem.InputProblem;

/** A bad line and its problems. */
public record RefusedLine(long number, List<InputProblem> problems) {}

package no.samskaping.examples.report;

import java.util.List;

/** The program stops before it has printed anything; the lines say why. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    RefusedException(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /** What to tell the user, a line each. */
    List<String> getLines() {
        return lines;
    }
}

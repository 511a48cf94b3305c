package no.samskaping.examples.report;

import java.util.List;

/** An invalid command or document, which ends the program before it prints anything. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    RefusedException(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /** Returns the messages for the user, one per line. */
    List<String> getLines() {
        return lines;
    }
}

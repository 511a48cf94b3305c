package no.samskaping.examples.report;

import java.util.ResourceBundle;

/** The version of the program, which the build writes down. */
final class Version {
    private Version() {}

    static String line() {
        return "samskaping-report "
                + ResourceBundle.getBundle("no.samskaping.examples.report.version")
                        .getString("version");
    }
}

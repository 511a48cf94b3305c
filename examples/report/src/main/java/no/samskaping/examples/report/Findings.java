package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;

/** The report on findings, the most severe first. */
final class Findings {
    private Findings() {}

    static List<String> lines(List<Finding> findings, Words words) {
        if (findings.isEmpty()) {
            return List.of(words.of("findings.none"));
        }
        List<String> lines = new ArrayList<>(List.of(words.of("findings.some")));
        for (Severity severity : Severity.values()) {
            findings.stream()
                    .filter(finding -> finding.getSeverity() == severity)
                    .map(finding -> "  " + words.of(severity) + ": " + finding.message(words.locale()) + " ["
                            + finding.getRule().getId() + place(finding) + "]")
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String place(Finding finding) {
        return finding.getPath().isEmpty() ? "" : " " + finding.getPath();
    }
}

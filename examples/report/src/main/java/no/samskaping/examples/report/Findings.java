package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;

/** The report on findings, the most severe first. A long list of advice is folded to counts. */
final class Findings {
    /** As many pieces of advice are listed; if there are more, they are only counted. */
    static final int MOST_ADVICE = 5;

    private Findings() {}

    static List<String> lines(List<Finding> findings, boolean isAll, Words words) {
        if (findings.isEmpty()) {
            return List.of(words.of("findings.none"));
        }
        List<String> lines = new ArrayList<>(List.of(words.of("findings.some")));
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.stream()
                    .filter(finding -> finding.getSeverity() == severity)
                    .toList();
            if (severity == Severity.ADVICE && some.size() > MOST_ADVICE && !isAll) {
                lines.add("  " + words.of(severity) + ": " + words.of("findings.folded", some.size(), counts(some)));
            } else {
                some.forEach(finding -> lines.add(line(finding, words)));
            }
        }
        return lines;
    }

    /** Returns one finding. */
    static String line(Finding finding, Words words) {
        return "  " + words.of(finding.getSeverity()) + ": " + finding.message(words.locale()) + " ["
                + finding.getRule().getId() + place(finding) + "]";
    }

    private static String counts(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.getRule().getId(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(rule -> rule.getValue() + "×" + rule.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String place(Finding finding) {
        return finding.getPath().isEmpty() ? "" : " " + finding.getPath();
    }
}

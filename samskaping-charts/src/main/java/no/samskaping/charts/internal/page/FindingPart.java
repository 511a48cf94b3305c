package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;

/** The part of a page on findings: grouped by rule and counted, errors first, advice folded. */
final class FindingPart {
    /** How many findings of one rule are listed; the others are counted. */
    private static final int MAX_LISTED = 100;

    private final Html html;
    private final ChartWords words;

    FindingPart(Html html) {
        this.html = html;
        this.words = html.words();
    }

    /**
     * Writes the findings on a document.
     *
     * @param about what the document is
     */
    void write(String about, List<Finding> findings) {
        html.heading(3, about);
        if (findings.isEmpty()) {
            html.paragraph(words.of("findings.none"));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> some = new ArrayList<>();
            for (Finding finding : findings) {
                if (finding.getSeverity() == severity) {
                    some.add(finding);
                }
            }
            if (!some.isEmpty()) {
                String heading = words.of(
                        "findings." + severity.name().toLowerCase(Locale.ROOT),
                        "number",
                        Integer.toString(some.size()));
                write(heading, severity == Severity.ADVICE, some);
            }
        }
    }

    private void write(String heading, boolean isFolded, List<Finding> findings) {
        if (isFolded) {
            html.fold(heading);
        } else {
            html.heading(4, heading);
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.getRule().getId(), id -> new ArrayList<>())
                    .add(finding);
        }
        html.out().open("ul");
        for (List<Finding> ofRule : byRule.values()) {
            write(ofRule);
        }
        html.out().close("ul").line();
        if (isFolded) {
            html.endFold();
        }
    }

    private void write(List<Finding> ofRule) {
        Finding first = ofRule.get(0);
        String help = first.getRule().help(words.locale());
        Markup out = html.out();
        out.open("li");
        if (ofRule.size() == 1) {
            out.text(ChainPart.messages(ofRule, words).get(0) + " " + help);
        } else {
            html.fold(words.of("findings.group", "number", Integer.toString(ofRule.size()), "help", help));
            html.list(ChainPart.messages(ofRule.subList(0, Math.min(MAX_LISTED, ofRule.size())), words));
            if (ofRule.size() > MAX_LISTED) {
                html.paragraph(words.of("findings.more", "number", Integer.toString(ofRule.size() - MAX_LISTED)));
            }
            html.endFold();
        }
        out.close("li").line();
    }
}

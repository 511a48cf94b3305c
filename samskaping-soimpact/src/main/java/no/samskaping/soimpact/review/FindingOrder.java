package no.samskaping.soimpact.review;

import java.util.Comparator;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.SoImpactStep;

/** By severity, step, rule and path. List indices in paths are compared as numbers, so that 2 comes before 10. */
final class FindingOrder implements Comparator<Finding> {
    static final FindingOrder INSTANCE = new FindingOrder();

    private static final Comparator<Finding> BY_RULE = Comparator.comparing(Finding::getSeverity)
            .thenComparing(FindingOrder::step)
            .thenComparing(finding -> finding.getRule().getId());
    private static final Comparator<Finding> BY_ARGUMENTS =
            Comparator.comparing(finding -> finding.getArguments().toString());

    private static final Comparator<String> TOKENS =
            Comparator.comparingInt(FindingOrder::index).thenComparing(Comparator.naturalOrder());

    private FindingOrder() {}

    @Override
    public int compare(Finding a, Finding b) {
        int byRule = BY_RULE.compare(a, b);
        if (byRule != 0) {
            return byRule;
        }
        int byPath = comparePaths(a.getPath(), b.getPath());
        return byPath != 0 ? byPath : BY_ARGUMENTS.compare(a, b);
    }

    private static int step(Finding finding) {
        return finding.getRule()
                .getTopic()
                .map(topic -> topic instanceof SoImpactStep step ? step.getNumber() : null)
                .orElse(SoImpactStep.values().length + 1);
    }

    private static int comparePaths(String a, String b) {
        String[] first = a.split("/", -1);
        String[] second = b.split("/", -1);
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int comparison = TOKENS.compare(first[i], second[i]);
            if (comparison != 0) {
                return comparison;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int index(String token) {
        return isIndex(token) ? Integer.parseInt(token) : Integer.MAX_VALUE;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> '0' <= c && c <= '9');
    }
}

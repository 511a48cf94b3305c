package no.samskaping.model.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.term.Term;

/** Collects the findings of the checks. */
final class FindingList {
    private final List<Finding> findings = new ArrayList<>();

    void add(CollaborationRule rule, String path, String... arguments) {
        findings.add(Finding.of(rule, path, arguments));
    }

    /** Adds one finding for each rule whose topic is not among the present terms. */
    void addMissing(List<CollaborationRule> rules, Collection<? extends Term> present, String path) {
        rules.stream()
                .filter(rule -> !present.contains(rule.getTopic().orElseThrow()))
                .forEach(rule -> add(rule, path));
    }

    /** Adds one finding for each party that breaks the rule, at the given path within the party. */
    void addEach(CollaborationRule rule, List<Party> parties, Predicate<Party> breaks, String pathInParty) {
        for (int i = 0; i < parties.size(); i++) {
            if (breaks.test(parties.get(i))) {
                add(rule, "/parties/" + i + pathInParty, "id", parties.get(i).getId());
            }
        }
    }

    /** Sorts by severity and rule. The sort is stable, so findings of one rule stay in the order they were added. */
    List<Finding> sorted() {
        findings.sort(Comparator.comparing(Finding::getSeverity)
                .thenComparing(finding -> (CollaborationRule) finding.getRule()));
        return findings;
    }
}

package no.samskaping.model.internal.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.samskaping.model.CollaborationRule;
import no.samskaping.model.Party;
import no.samskaping.model.Term;
import no.samskaping.model.review.Finding;

/** Gathers what the checks find. */
final class FindingList {
    private final List<Finding> findings = new ArrayList<>();

    void add(CollaborationRule rule, String path, String... arguments) {
        findings.add(Finding.of(rule, path, arguments));
    }

    /** One finding for each rule whose topic is not there. */
    void addMissing(List<CollaborationRule> rules, Collection<? extends Term> present, String path) {
        rules.stream()
                .filter(rule -> !present.contains(rule.getTopic().orElseThrow()))
                .forEach(rule -> add(rule, path));
    }

    /** One finding for each party that breaks the rule, at a part of the party. */
    void addEach(CollaborationRule rule, List<Party> parties, Predicate<Party> breaks, String part) {
        for (int i = 0; i < parties.size(); i++) {
            if (breaks.test(parties.get(i))) {
                add(rule, "/parties/" + i + part, "id", parties.get(i).getId());
            }
        }
    }

    /** The sort is stable, so that findings of one rule stay in the order of the collaboration's own lists. */
    List<Finding> sorted() {
        findings.sort(Comparator.comparing(Finding::getSeverity)
                .thenComparing(finding -> (CollaborationRule) finding.getRule()));
        return findings;
    }
}

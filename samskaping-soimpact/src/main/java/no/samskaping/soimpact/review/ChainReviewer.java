package no.samskaping.soimpact.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;

/**
 * Reviews chains by a list of rules: the library's own, fewer, or more.
 *
 * <p>A review never refuses a draft. Immutable and thread-safe; {@link #with} and {@link #without} give another reviewer.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChainReviewer {
    private static final ChainReviewer STANDARD = new ChainReviewer(Arrays.asList(ChainRule.values()));

    private final List<ChainCheck> checks;

    private ChainReviewer(Collection<? extends ChainCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * The reviewer that knows all of the library's rules.
     *
     * @return a reviewer with every {@link ChainRule}
     */
    public static ChainReviewer standard() {
        return STANDARD;
    }

    /**
     * The reviewer that knows these rules alone.
     *
     * @param checks the rules
     * @return a reviewer
     * @throws IllegalArgumentException if two have the same id
     */
    public static ChainReviewer of(Collection<? extends ChainCheck> checks) {
        ChainReviewer reviewer = new ChainReviewer(List.of());
        for (ChainCheck check : checks) {
            reviewer = reviewer.with(check);
        }
        return reviewer;
    }

    /**
     * The same reviewer with one rule more.
     *
     * @param check the rule
     * @return a reviewer
     * @throws IllegalArgumentException if a rule has the same id
     */
    public ChainReviewer with(ChainCheck check) {
        String id = check.getRule().getId();
        if (knows(id)) {
            throw new IllegalArgumentException("There is a rule already with the id " + id);
        }
        List<ChainCheck> more = new ArrayList<>(checks);
        more.add(check);
        return new ChainReviewer(more);
    }

    /**
     * The same reviewer with one rule less.
     *
     * @param id the rule's id
     * @return a reviewer
     * @throws IllegalArgumentException if no rule has that id, so that a misspelt one is not left on unnoticed
     */
    public ChainReviewer without(String id) {
        if (!knows(id)) {
            throw new IllegalArgumentException("There is no rule with the id " + id);
        }
        return new ChainReviewer(checks.stream()
                .filter(check -> !check.getRule().getId().equals(id))
                .toList());
    }

    /**
     * The rules that are checked.
     *
     * @return the rules, the library's own first
     */
    public List<Rule> getRules() {
        return checks.stream().map(ChainCheck::getRule).toList();
    }

    /**
     * Reviews a chain.
     *
     * @param chain the chain
     * @return the review
     */
    public ChainReview review(ImpactChain chain) {
        ChainView view = new ChainView(chain);
        Map<SoImpactStep, StepStatus> steps = StepStatuses.of(view);
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.check(view)));
        findings.sort(FindingOrder.INSTANCE);
        return ChainReview.builder()
                .chain(chain.getId())
                .revision(chain.getRevision())
                .steps(steps)
                .nextStep(steps.keySet().stream()
                        .filter(step -> steps.get(step) != StepStatus.COMPLETE)
                        .findFirst())
                .findings(findings)
                .progress(view.latest())
                .build();
    }

    private boolean knows(String id) {
        return checks.stream().anyMatch(check -> check.getRule().getId().equals(id));
    }
}

package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;

/**
 * Reviews chains by a list of rules: those of this library, fewer, or more.
 *
 * <p>A review never rejects a chain. Immutable and thread-safe; {@link #with} and {@link #without} return another
 * reviewer.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChainReviewer {
    private static final ChainReviewer STANDARD = new ChainReviewer(Arrays.asList(ChainRule.values()));

    private final List<ChainCheck> checks;

    private ChainReviewer(Collection<? extends ChainCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** {@return the reviewer with every {@link ChainRule}} */
    public static ChainReviewer standard() {
        return STANDARD;
    }

    /**
     * {@return a reviewer with only some rules}
     *
     * @param checks the rules
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static ChainReviewer of(Collection<? extends ChainCheck> checks) {
        ChainReviewer reviewer = new ChainReviewer(List.of());
        for (ChainCheck check : checks) {
            reviewer = reviewer.with(check);
        }
        return reviewer;
    }

    /**
     * {@return this reviewer with one more rule}
     *
     * @param check the rule
     * @throws IllegalArgumentException if it has the id of another rule
     */
    public ChainReviewer with(ChainCheck check) {
        String id = check.getRule().getId();
        if (knows(id)) {
            throw new IllegalArgumentException("Duplicate rule id: " + id);
        }
        List<ChainCheck> more = new ArrayList<>(checks);
        more.add(check);
        return new ChainReviewer(more);
    }

    /**
     * {@return this reviewer without one of its rules}
     *
     * @param id the id of the rule
     * @throws IllegalArgumentException if there is no rule with this id
     */
    public ChainReviewer without(String id) {
        if (!knows(id)) {
            throw new IllegalArgumentException("Unknown rule id: " + id);
        }
        return new ChainReviewer(checks.stream()
                .filter(check -> !check.getRule().getId().equals(id))
                .toList());
    }

    /** {@return the rules, in the order in which they were added} */
    public List<Rule> getRules() {
        return checks.stream().map(ChainCheck::getRule).toList();
    }

    /**
     * {@return the review of a chain, with the progress at the latest measurements}
     *
     * @param chain the chain
     */
    public ChainReview review(ImpactChain chain) {
        ReviewContext context = new ReviewContext(chain);
        return review(context, context.latest(), context.getProgress().targets());
    }

    /**
     * {@return the review of a chain, with the progress on a day}
     *
     * @param chain the chain
     * @param day the day of the progress and of what came of the targets; findings do not depend on it
     */
    public ChainReview review(ImpactChain chain, LocalDate day) {
        ReviewContext context = new ReviewContext(chain);
        ChainProgress progress = context.getProgress();
        return review(context, progress.at(day), progress.targetsAt(day));
    }

    private ChainReview review(ReviewContext context, List<IndicatorProgress> progress, List<TargetResult> targets) {
        Map<SoImpactStep, StepStatus> steps = StepStatuses.of(context);
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.check(context)));
        findings.sort(FindingOrder.INSTANCE);
        Optional<SoImpactStep> nextStep = steps.keySet().stream()
                .filter(step -> steps.get(step) != StepStatus.COMPLETE)
                .findFirst();
        return ImmutableChainReview.builder()
                .chainId(context.getChain().getId())
                .revision(context.getChain().getRevision())
                .steps(steps)
                .nextStep(nextStep)
                .nextAdvice(nextStep.map(step -> advice(step, findings)).orElse(List.of()))
                .findings(findings)
                .progress(progress)
                .targets(targets)
                .build();
    }

    private static List<Advice> advice(SoImpactStep step, List<Finding> findings) {
        List<Advice> onStep = Advice.forSoImpactStep(step.getCode());
        Set<Advice> advice = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.getRule().getTopic().filter(step::equals).isPresent()) {
                advice.addAll(ChainReview.adviceOn(finding));
            }
        }
        advice.retainAll(onStep);
        advice.addAll(onStep);
        return List.copyOf(advice);
    }

    private boolean knows(String id) {
        return checks.stream().anyMatch(check -> check.getRule().getId().equals(id));
    }
}

package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.ResultLevel;

/** Computes the status of each step, by the conditions listed at {@link ChainReview#getSteps}. */
final class StepStatuses {
    private final ReviewContext context;
    private final ImpactChain chain;

    private StepStatuses(ReviewContext context) {
        this.context = context;
        this.chain = context.getChain();
    }

    static Map<SoImpactStep, StepStatus> of(ReviewContext context) {
        StepStatuses statuses = new StepStatuses(context);
        Map<SoImpactStep, StepStatus> steps = new EnumMap<>(SoImpactStep.class);
        for (SoImpactStep step : SoImpactStep.values()) {
            steps.put(step, statuses.of(step));
        }
        return steps;
    }

    private StepStatus of(SoImpactStep step) {
        return switch (step) {
            case PROBLEM -> status(chain.getProblem().isPresent(), isProblemComplete());
            case GOALS -> status(chain.getGoals(), isEveryGoalStated());
            case TARGET_GROUPS -> status(chain.getTargetGroups(), all(chain.getTargetGroups(), this::isAnalysed));
            case ACTIVITIES ->
                status(!chain.getActivities().isEmpty() || !chain.getLinks().isEmpty(), isTheoryComplete());
            case INDICATORS ->
                status(
                        chain.getIndicators(),
                        isEveryLevelCovered() && all(chain.getIndicators(), CoverageChecks::isDefined));
            case METHODS ->
                status(chain.getMethods(), all(indicators(CoverageChecks::isMeasured), this::hasFullMethod));
            case TARGETS ->
                status(chain.getTargets(), all(indicators(CoverageChecks::needsTarget), context::hasTarget));
            case BASELINES ->
                status(chain.getBaselines(), all(indicators(CoverageChecks::needsBaseline), context::hasBaseline));
            case MEASUREMENTS ->
                status(chain.getMeasurements(), all(indicators(CoverageChecks::isMeasured), context::isMeasured));
            case EVALUATION -> status(chain.getEvaluations(), isLastMeasurementEvaluated());
        };
    }

    private boolean isProblemComplete() {
        return chain.getProblem()
                .filter(problem -> !problem.getDescription().isBlank()
                        && !problem.getCauses().isEmpty()
                        && !problem.getConsequences().isEmpty())
                .isPresent();
    }

    private boolean isEveryGoalStated() {
        return all(chain.getGoals(), goal -> !goal.getStatement().isBlank());
    }

    private boolean isAnalysed(TargetGroup group) {
        return !group.getNeeds().isEmpty() && group.getSuccess().isPresent();
    }

    private boolean isTheoryComplete() {
        Set<String> starts = chain.getLinks().stream().map(Link::getFromId).collect(Collectors.toSet());
        return !chain.getActivities().isEmpty()
                && all(chain.getActivities(), activity -> starts.contains(activity.getId()))
                && all(chain.getLinks(), link -> link.getAssumption().isPresent());
    }

    private boolean isEveryLevelCovered() {
        Set<ResultLevel> levels =
                chain.getIndicators().stream().map(Indicator::getLevel).collect(Collectors.toSet());
        return levels.containsAll(List.of(ResultLevel.OUTPUT, ResultLevel.OUTCOME, ResultLevel.IMPACT));
    }

    private boolean hasFullMethod(String indicator) {
        return context.methods(indicator).stream()
                .anyMatch(method -> CoverageChecks.hasResponsible(method)
                        && method.getFrequency().isPresent());
    }

    private boolean isLastMeasurementEvaluated() {
        Optional<LocalDate> last =
                chain.getMeasurements().stream().map(DatedValue::getDate).max(Comparator.naturalOrder());
        return last.isPresent()
                && chain.getEvaluations().stream()
                        .anyMatch(evaluation -> !evaluation.getDate().isBefore(last.get()));
    }

    /** Empty if there are no indicators: a step that is about each of them is then not complete. */
    private Optional<List<String>> indicators(Predicate<Indicator> asked) {
        return chain.getIndicators().isEmpty()
                ? Optional.empty()
                : Optional.of(chain.getIndicators().stream()
                        .filter(asked)
                        .map(Indicator::getId)
                        .toList());
    }

    private static boolean all(Optional<List<String>> ids, Predicate<String> holds) {
        return ids.isPresent() && ids.get().stream().allMatch(holds);
    }

    private static <T> boolean all(Collection<T> values, Predicate<T> holds) {
        return values.stream().allMatch(holds);
    }

    private static StepStatus status(Collection<?> written, boolean complete) {
        return status(!written.isEmpty(), complete);
    }

    private static StepStatus status(boolean written, boolean complete) {
        if (!written) {
            return StepStatus.EMPTY;
        }
        return complete ? StepStatus.COMPLETE : StepStatus.STARTED;
    }
}

package no.samskaping.soimpact.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.soimpact.ImpactChain;

/** Takes away what errors point at. */
final class Mending {
    private Mending() {}

    static ImpactChain once(ImpactChain chain, List<Finding> findings) {
        Set<String> places = findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(finding -> finding.getPath().split("/"))
                .map(tokens -> "/" + tokens[1] + "/" + tokens[2])
                .collect(Collectors.toCollection(TreeSet::new));
        return ImpactChain.builder()
                .from(chain)
                .goals(keep("/goals/", chain.getGoals(), places))
                .targetGroups(keep("/targetGroups/", chain.getTargetGroups(), places))
                .activities(keep("/activities/", chain.getActivities(), places))
                .links(keep("/links/", chain.getLinks(), places))
                .indicators(keep("/indicators/", chain.getIndicators(), places))
                .methods(keep("/methods/", chain.getMethods(), places))
                .targets(keep("/targets/", chain.getTargets(), places))
                .baselines(keep("/baselines/", chain.getBaselines(), places))
                .measurements(keep("/measurements/", chain.getMeasurements(), places))
                .evaluations(keep("/evaluations/", chain.getEvaluations(), places))
                .build();
    }

    private static <T> List<T> keep(String path, List<T> values, Set<String> places) {
        return IntStream.range(0, values.size())
                .filter(index -> !places.contains(path + index))
                .mapToObj(values::get)
                .toList();
    }
}

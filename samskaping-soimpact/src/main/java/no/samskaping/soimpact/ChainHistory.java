package no.samskaping.soimpact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.SoImpactValueRule;

/**
 * The revisions of one chain, oldest first. Each revision after the first names the one before it.
 *
 * <p>A history may start at any revision. The measurements that a revision refers to must be in that revision or in
 * the one before it. Immutable and thread-safe. Two histories are equal when their revisions are equal.
 */
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "tilpasning")
public final class ChainHistory {
    private final List<ImpactChain> revisions;

    private ChainHistory(List<ImpactChain> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /**
     * {@return the history that consists of some revisions}
     *
     * @param revisions at least one revision, oldest first
     * @throws no.samskaping.model.finding.InvalidValueException if there is no revision, if a revision has another
     *     chain id than the one before it or does not name it, or if it refers to a measurement that is in neither of
     *     the two
     */
    public static ChainHistory of(List<ImpactChain> revisions) {
        Checks checks = new Checks().notEmpty("", revisions);
        for (int i = 1; i < revisions.size(); i++) {
            check(checks, "/" + i, revisions.get(i - 1), revisions.get(i));
        }
        checks.orThrow();
        return new ChainHistory(revisions);
    }

    /**
     * {@return this history with one more revision}
     *
     * @param next a revision that names the latest one
     * @throws no.samskaping.model.finding.InvalidValueException if it does not follow from the latest one
     */
    public ChainHistory with(ImpactChain next) {
        List<ImpactChain> longer = new ArrayList<>(revisions);
        longer.add(next);
        return of(longer);
    }

    /** {@return the revisions, oldest first} */
    public List<ImpactChain> getRevisions() {
        return revisions;
    }

    /** {@return the latest revision} */
    public ImpactChain getLatest() {
        return revisions.get(revisions.size() - 1);
    }

    /**
     * {@return the revision with a number, or empty if the history does not contain it}
     *
     * @param revision a revision number
     */
    public Optional<ImpactChain> at(int revision) {
        return revisions.stream()
                .filter(chain -> chain.getRevision() == revision)
                .findFirst();
    }

    /** {@return the stated reason for each revision after the first, oldest first} */
    public List<Revision> getChanges() {
        return revisions.stream()
                .skip(1)
                .flatMap(chain -> chain.getRevises().stream())
                .toList();
    }

    /**
     * Returns the steps whose contents differ from the revision before, regardless of what {@link Revision#getStep}
     * states.
     *
     * @param revision a revision number
     * @return the steps, in the order of the method; empty for the first revision and for a number that the history
     *     does not contain
     */
    public Set<SoImpactStep> changedSteps(int revision) {
        Set<SoImpactStep> changed = EnumSet.noneOf(SoImpactStep.class);
        for (int i = 1; i < revisions.size(); i++) {
            if (revisions.get(i).getRevision() == revision) {
                ImpactChain before = revisions.get(i - 1);
                ImpactChain after = revisions.get(i);
                Stream.of(SoImpactStep.values())
                        .filter(step -> !content(step)
                                .apply(before)
                                .equals(content(step).apply(after)))
                        .forEach(changed::add);
            }
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHistory history && revisions.equals(history.revisions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(revisions);
    }

    @Override
    public String toString() {
        return "ChainHistory" + revisions;
    }

    private static void check(Checks checks, String path, ImpactChain before, ImpactChain next) {
        boolean follows = next.getId().equals(before.getId())
                && next.getRevises()
                        .filter(revises -> revises.getRevision() == before.getRevision())
                        .isPresent();
        String number = Integer.toString(next.getRevision());
        checks.that(follows, SoImpactValueRule.BROKEN_HISTORY, path + "/revises", "revision", number);
        Set<MeasurementRef> known = Stream.of(before, next)
                .flatMap(chain -> chain.getMeasurements().stream())
                .map(Measurement::toRef)
                .collect(Collectors.toSet());
        List<MeasurementRef> refs =
                next.getRevises().map(Revision::getMeasurements).orElse(List.of());
        for (int i = 0; i < refs.size(); i++) {
            checks.that(
                    known.contains(refs.get(i)),
                    ValueRule.UNKNOWN_REFERENCE,
                    path + "/revises/measurements/" + i,
                    "id",
                    refs.get(i).toString());
        }
    }

    private static Function<ImpactChain, Object> content(SoImpactStep step) {
        return switch (step) {
            case PROBLEM -> ImpactChain::getProblem;
            case GOALS -> ImpactChain::getGoals;
            case TARGET_GROUPS -> ImpactChain::getTargetGroups;
            case ACTIVITIES -> chain -> List.of(chain.getActivities(), chain.getLinks());
            case INDICATORS -> ImpactChain::getIndicators;
            case METHODS -> ImpactChain::getMethods;
            case TARGETS -> ImpactChain::getTargets;
            case BASELINES -> ImpactChain::getBaselines;
            case MEASUREMENTS -> ImpactChain::getMeasurements;
            case EVALUATION -> ImpactChain::getEvaluations;
        };
    }
}

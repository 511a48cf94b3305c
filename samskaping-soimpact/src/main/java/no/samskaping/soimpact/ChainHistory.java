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
import no.samskaping.model.internal.Checks;
import no.samskaping.model.review.ValueRule;
import no.samskaping.model.source.Source;

/**
 * The revisions of one chain, oldest first, each naming the one before it: what was believed when, and why it changed.
 *
 * <p>A history may start at any revision. The measurements that a revision rests on are in it or in the one before. A later
 * revision changes nothing in an older one. Immutable and thread-safe; equal when the revisions are.
 */
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "tilpasning")
public final class ChainHistory {
    private final List<ImpactChain> revisions;

    private ChainHistory(List<ImpactChain> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /**
     * The history that revisions make.
     *
     * @param revisions the revisions, oldest first, at least one
     * @return the history
     * @throws no.samskaping.model.review.InvalidValueException if there are none, if one does not name the one before it
     *     or is of another chain, or if it rests on a measurement that neither of the two has
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
     * The same history with one revision more.
     *
     * @param next a revision that names the latest one
     * @return the longer history
     * @throws no.samskaping.model.review.InvalidValueException if it does not follow from the latest
     */
    public ChainHistory with(ImpactChain next) {
        List<ImpactChain> longer = new ArrayList<>(revisions);
        longer.add(next);
        return of(longer);
    }

    /**
     * All revisions.
     *
     * @return the revisions, oldest first
     */
    public List<ImpactChain> getRevisions() {
        return revisions;
    }

    /**
     * The chain as it stands.
     *
     * @return the latest revision
     */
    public ImpactChain getLatest() {
        return revisions.get(revisions.size() - 1);
    }

    /**
     * The chain as it stood.
     *
     * @param revision the number of a revision
     * @return that revision, or empty when the history has none with that number
     */
    public Optional<ImpactChain> at(int revision) {
        return revisions.stream()
                .filter(chain -> chain.getRevision() == revision)
                .findFirst();
    }

    /**
     * The accounts of all changes.
     *
     * @return what each revision but the first says of its origin, oldest first
     */
    public List<Revision> getChanges() {
        return revisions.stream()
                .skip(1)
                .flatMap(chain -> chain.getRevises().stream())
                .toList();
    }

    /**
     * The steps in which a revision really differs from the one before it, whatever its account says.
     *
     * @param revision the number of a revision
     * @return the steps, in the method's order; none for the first revision and for a number that the history has not
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

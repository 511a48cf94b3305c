package no.samskaping.samson.scoring;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The means of the withheld parties' scores in each view: of all of them, as an outsider can work out, and without each one,
 * as that one can.
 */
final class HiddenMeans {
    /** Nobody is left out. */
    static final int NOBODY = -1;

    private final ScoringRules rules;
    private final List<String> parties;
    /** By identity: comparing two views would compare all their parties. */
    private final IdentityHashMap<ConfidentialScore, Means> means = new IdentityHashMap<>();

    HiddenMeans(ScoringRules rules, Collection<String> parties) {
        this.rules = rules;
        this.parties = List.copyOf(parties);
    }

    int size() {
        return parties.size();
    }

    /** How many of them have a score in a view. */
    int scores(ConfidentialScore view) {
        return of(view).scores;
    }

    /** How many respondents these scores come from. */
    long respondents(ConfidentialScore view) {
        return of(view).respondents;
    }

    /** The mean of all but one; empty when none of them has a score. */
    Optional<Double> mean(ConfidentialScore view, int except) {
        return of(view).mean(except);
    }

    /** The largest part that one of them has in that mean. */
    double largestShare(ConfidentialScore view, int except) {
        return of(view).largestShare(except);
    }

    private Means of(ConfidentialScore view) {
        return means.computeIfAbsent(view, Means::new);
    }

    private final class Means {
        private final double[] weights = new double[parties.size()];
        private final double[] values = new double[parties.size()];
        private double weight;
        private double sum;
        private double largest;
        private double secondLargest;
        private int scores;
        private long respondents;

        Means(ConfidentialScore view) {
            for (int i = 0; i < weights.length; i++) {
                ConfidentialPartyScore score = Suppression.scoreOf(view, parties.get(i));
                if (score.getExactScore().isPresent()) {
                    weights[i] = Scoring.weight(rules, score);
                    values[i] = score.getExactScore().get().doubleValue();
                    weight += weights[i];
                    sum += weights[i] * values[i];
                    secondLargest = Math.max(secondLargest, Math.min(largest, weights[i]));
                    largest = Math.max(largest, weights[i]);
                    scores++;
                    respondents += score.getRespondents();
                }
            }
        }

        Optional<Double> mean(int except) {
            double left = weight - (except == NOBODY ? 0 : weights[except]);
            double part = except == NOBODY ? 0 : weights[except] * values[except];
            return left <= 0 ? Optional.empty() : Optional.of((sum - part) / left);
        }

        double largestShare(int except) {
            if (except == NOBODY) {
                return largest / weight;
            }
            double most = weights[except] == largest ? secondLargest : largest;
            return most / (weight - weights[except]);
        }
    }
}

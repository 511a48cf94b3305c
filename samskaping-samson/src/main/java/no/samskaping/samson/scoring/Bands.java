package no.samskaping.samson.scoring;

import java.util.Collection;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.State;

/** Decides bands and states on exact fractions. */
final class Bands {
    private final Fraction developingFrom;
    private final Fraction strengthFrom;

    private Bands(ScoringRules rules) {
        this.developingFrom = Fraction.of(rules.getDevelopingFrom());
        this.strengthFrom = Fraction.of(rules.getStrengthFrom());
    }

    static Bands of(ScoringRules rules) {
        return new Bands(rules);
    }

    Band of(Fraction score) {
        if (score.compareTo(developingFrom) < 0) {
            return Band.CHALLENGE;
        }
        return score.compareTo(strengthFrom) < 0 ? Band.DEVELOPING : Band.STRENGTH;
    }

    Optional<Band> of(Optional<Fraction> score) {
        return score.map(this::of);
    }

    private boolean isChallenge(Optional<Fraction> score) {
        return score.isPresent() && of(score.get()) == Band.CHALLENGE;
    }

    /** The state by all scores. */
    State state(ConfidentialScore score) {
        return state(score.getExactScore(), score.getParties().values(), false);
    }

    /**
     * The state by the scores that are shown.
     *
     * @param forAll the score for all, empty when it is undefined or withheld
     * @param parties the parties that are shown
     * @param hidden whether a party that answered is not shown
     */
    State state(Optional<Fraction> forAll, Collection<ConfidentialPartyScore> parties, boolean hidden) {
        if (isChallenge(forAll) || parties.stream().anyMatch(party -> isChallenge(party.getExactScore()))) {
            return State.CHALLENGE;
        }
        if (hidden) {
            return State.UNDECIDED;
        }
        return forAll.map(score -> of(score) == Band.STRENGTH ? State.STRENGTH : State.DEVELOPING)
                .orElse(State.UNDEFINED);
    }
}

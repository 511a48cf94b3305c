package no.samskaping.charts.internal.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Marks;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;

/** How the scores of a scorecard are shown. */
final class Shown {
    /** The width of the charts in the units of the picture, which are pixels on a small screen. */
    static final double WIDTH = 360;

    private static final double ROUNDING = 0.05;

    private Shown() {}

    /** Returns the state of the score over everything, which no scorecard says. */
    static State overall(Scorecard scorecard) {
        Score overall = scorecard.getOverall();
        boolean isLow = overall.getParties().values().stream().anyMatch(party -> isChallenge(party.getBand()));
        if (isLow || isChallenge(overall.getBand())) {
            return State.CHALLENGE;
        }
        if (overall.getScore().isEmpty()) {
            return isTotalWithheld(scorecard) ? State.UNDECIDED : State.UNDEFINED;
        }
        return Marks.state(
                overall.getBand(), !scorecard.getWithheld().getParties().isEmpty());
    }

    static boolean isTotalWithheld(Scorecard scorecard) {
        return !scorecard.getWithheld().getTotals().isEmpty();
    }

    private static boolean isChallenge(Optional<Band> band) {
        return band.isPresent() && band.get() == Band.CHALLENGE;
    }

    /** Returns all invited parties in a fixed order: those that are shown, then those that are withheld or have no score. */
    static List<String> parties(Scorecard scorecard) {
        List<String> shown = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String party : scorecard.partyIds()) {
            boolean isShown = scorecard.getWithheld().party(party).isEmpty() && hasScore(scorecard, party);
            (isShown ? shown : others).add(party);
        }
        shown.addAll(others);
        return shown;
    }

    static boolean hasScore(Scorecard scorecard, String party) {
        return Stream.concat(Stream.of(scorecard.getOverall()), scorecard.getFields().values().stream())
                .anyMatch(score -> score(score, party).isPresent());
    }

    static OptionalDouble score(Score score, String party) {
        PartyScore shown = score.getParties().get(party);
        return shown == null ? OptionalDouble.empty() : shown.getScore();
    }

    static Optional<Band> band(Score score, String party) {
        return Optional.ofNullable(score.getParties().get(party)).flatMap(PartyScore::getBand);
    }

    /** Returns what a table says of a score of a party. */
    static String partyCell(Scorecard scorecard, Score score, String party, Context context) {
        OptionalDouble shown = score(score, party);
        if (shown.isPresent()) {
            return cell(shown.getAsDouble(), Marks.state(band(score, party), false), context);
        }
        return context.words()
                .of(scorecard.getWithheld().party(party).isPresent() ? "withheld.word" : "undefined.word");
    }

    /** Returns a score with its state in words. */
    static String cell(double score, State state, Context context) {
        String number = context.words().figures().score(score);
        return state == State.UNDEFINED
                ? number
                : number + ", " + context.words().within(state);
    }

    /**
     * Returns the limits of the bands, or none if a score of the scorecard has another band than they say: it was scored by
     * other rules.
     */
    static List<BigDecimal> limits(List<Scorecard> scorecards, Context context) {
        List<BigDecimal> limits = context.limits();
        return scorecards.stream()
                        .flatMap(scorecard -> Stream.of(
                                        Stream.of(scorecard.getOverall()),
                                        scorecard.getFields().values().stream(),
                                        scorecard.getValues().values().stream())
                                .flatMap(scores -> scores))
                        .allMatch(score -> agrees(score, limits))
                ? limits
                : List.of();
    }

    private static boolean agrees(Score score, List<BigDecimal> limits) {
        return agrees(score.getScore(), score.getBand(), limits) && agrees(score.getParties(), limits);
    }

    private static boolean agrees(SortedMap<String, PartyScore> parties, List<BigDecimal> limits) {
        return parties.values().stream().allMatch(party -> agrees(party.getScore(), party.getBand(), limits));
    }

    private static boolean agrees(OptionalDouble score, Optional<Band> band, List<BigDecimal> limits) {
        if (score.isEmpty() || band.isEmpty()) {
            return true;
        }
        double developing = limits.get(0).doubleValue();
        double strength = limits.get(1).doubleValue();
        double number = score.getAsDouble();
        return switch (band.get()) {
            case CHALLENGE -> number <= developing + ROUNDING;
            case DEVELOPING -> number >= developing - ROUNDING && number <= strength + ROUNDING;
            case STRENGTH -> number >= strength - ROUNDING;
        };
    }

    /** Returns what the scale and its bands are. */
    static String scale(List<BigDecimal> limits, Context context) {
        return limits.isEmpty()
                ? context.words().of("scale")
                : context.words()
                        .of(
                                "scale.bands",
                                "developing",
                                context.words().figures().number(limits.get(0)),
                                "strength",
                                context.words().figures().number(limits.get(1)));
    }
}

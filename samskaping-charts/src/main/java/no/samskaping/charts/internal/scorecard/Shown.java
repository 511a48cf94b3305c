package no.samskaping.charts.internal.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Marks;
import no.samskaping.charts.internal.text.ChartWords;
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
        boolean isLow = isChallenge(overall.getBand());
        for (PartyScore party : overall.getParties().values()) {
            isLow |= isChallenge(party.getBand());
        }
        if (isLow) {
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
            (isShown(scorecard, party) ? shown : others).add(party);
        }
        shown.addAll(others);
        return shown;
    }

    /** Returns whether a party has a score and is not withheld. */
    static boolean isShown(Scorecard scorecard, String party) {
        boolean hasScore = score(scorecard.getOverall(), party).isPresent();
        for (Score field : scorecard.getFields().values()) {
            hasScore |= score(field, party).isPresent();
        }
        return hasScore && scorecard.getWithheld().party(party).isEmpty();
    }

    /** Adds a line on a party that is not shown. */
    static void absent(Legend legend, Scorecard scorecard, String party, Context context) {
        ChartWords words = context.words();
        String name = context.name(party);
        if (scorecard.getWithheld().party(party).isPresent()) {
            legend.hatched(words.of("party.withheld", "party", name));
        } else {
            legend.box("", Marks.paint(State.UNDEFINED), words.of("party.undefined", "party", name));
        }
    }

    /** Adds the bands to a legend. */
    static void bands(Legend legend, ChartWords words) {
        for (Band band : Band.values()) {
            legend.box(Marks.sign(Marks.state(band)), Marks.paint(Marks.state(band)), words.of(band));
        }
    }

    static OptionalDouble score(Score score, String party) {
        PartyScore shown = score.getParties().get(party);
        return shown == null ? OptionalDouble.empty() : shown.getScore();
    }

    /** Returns what a table says of a score of a party. */
    static String partyCell(Scorecard scorecard, Score score, String party, Context context) {
        PartyScore shown = score.getParties().get(party);
        if (shown != null && shown.getScore().isPresent()) {
            return cell(shown.getScore().getAsDouble(), Marks.state(shown.getBand(), false), context);
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
        for (Scorecard scorecard : scorecards) {
            List<Score> scores = new ArrayList<>(scorecard.getFields().values());
            scores.addAll(scorecard.getValues().values());
            scores.add(scorecard.getOverall());
            for (Score score : scores) {
                if (!agrees(score, limits)) {
                    return List.of();
                }
            }
        }
        return limits;
    }

    private static boolean agrees(Score score, List<BigDecimal> limits) {
        boolean agrees = agrees(score.getScore(), score.getBand(), limits);
        for (PartyScore party : score.getParties().values()) {
            agrees &= agrees(party.getScore(), party.getBand(), limits);
        }
        return agrees;
    }

    private static boolean agrees(OptionalDouble score, Optional<Band> band, List<BigDecimal> limits) {
        if (score.isEmpty() || band.isEmpty()) {
            return true;
        }
        double number = score.getAsDouble();
        // The bands are in ascending order, with a limit between each two.
        int index = band.get().ordinal();
        boolean isBelowTheNext =
                index == limits.size() || number <= limits.get(index).doubleValue() + ROUNDING;
        boolean isFromItsOwn = index == 0 || number >= limits.get(index - 1).doubleValue() - ROUNDING;
        return isFromItsOwn && isBelowTheNext;
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

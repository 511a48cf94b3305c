package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.samskaping.model.ActionField;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.internal.guard.ExpectationGuard;
import no.samskaping.samson.internal.guard.SpreadGuard;

/**
 * What has to be withheld so that nobody can tell what a small group answered; decided once, over everything that is
 * released together. Our convention.
 *
 * <p>There are two levels: the coarse one (overall, fields, values) and the fine one (cells), since fields are made of cells
 * and whoever knows the cells knows the fields. k is the threshold of the disclosure.
 *
 * <ol>
 *   <li>A party is shown on the coarse level when it has at least k respondents and each of its scores there comes from k or
 *       more of them, or from none. It is shown on the fine level when, besides, everybody in it rated the same items:
 *       otherwise cells and fields together single out those who left an item out. Where its coarse scores alone tell a
 *       withheld cell to within the protection width, the party is not shown at all.
 *   <li>A party with sheets that were not in the last release is shown when each of its scores comes from k or more new
 *       respondents, or from nobody: otherwise the difference between the two releases tells the new answers.
 *   <li>A party that is withheld in one scorecard is withheld in all of them.
 *   <li>The score for all is the mean of the parties, so it tells the mean of the withheld ones. It is shown when no party is
 *       withheld; or when the withheld parties are three or more with at least k respondents, everybody in them rated every
 *       item, and none of them could tell the score or the cells of another to within the protection width. After a
 *       release it is shown beside withheld parties only while no sheet has been added. Otherwise the scores for all are
 *       withheld in the whole level.
 *   <li>Roles cross the parties. They are shown on a level when no party is withheld, those who answer for one party in the
 *       same roles are k or more, or none, in all of its views, and no sheet was added since the last release.
 *   <li>A sector is shown when none of its parties is withheld: it then tells nothing that its parties do not.
 *   <li>Spread, agreement and signs are shown from five ratings or k, whichever is more, of a single item its signs alone and
 *       from ten; expectation gaps from k respondents. Both only when {@link SpreadGuard} and {@link ExpectationGuard} find
 *       that they leave the answers open, and not beside new sheets.
 * </ol>
 *
 * <p>Everything else is derived from what is shown, in {@link Disclosing}. Under open terms nothing is withheld but spread
 * from fewer than five ratings.
 */
final class Suppression {
    /** One step on a five-point scale: a withheld score that is known less well than that is not known. */
    static final double PROTECTION_WIDTH = 25;

    private static final long FEWEST_FOR_SPREAD = 5;
    private static final int FEWEST_HIDDEN = 3;

    private final Disclosure disclosure;
    private final List<ConfidentialScorecard> scorecards;

    /** Who is withheld in any of the scorecards. */
    private final Set<String> hidden = new TreeSet<>();

    /** Who is withheld on the fine level in any of the scorecards. */
    private final Set<String> hiddenInCells = new TreeSet<>();

    /** By identity, since two scorecards can be equal. */
    private final IdentityHashMap<ConfidentialScorecard, Reasons> reasons = new IdentityHashMap<>();

    /** What was decided for each scorecard: with thousands of withheld parties that takes long. */
    private final IdentityHashMap<ConfidentialScorecard, Level> coarseLevels = new IdentityHashMap<>();

    private final IdentityHashMap<ConfidentialScorecard, Level> fineLevels = new IdentityHashMap<>();

    /** Why parties are withheld in one scorecard, by what is in that scorecard. */
    private record Reasons(
            SortedMap<String, Set<WithheldReason>> coarse, SortedMap<String, Set<WithheldReason>> fine) {}

    private Suppression(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        this.disclosure = disclosure;
        this.scorecards = List.copyOf(scorecards);
    }

    static Suppression of(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        Suppression suppression = new Suppression(scorecards, disclosure);
        for (ConfidentialScorecard scorecard : scorecards) {
            Reasons own = new Reasons(new TreeMap<>(), new TreeMap<>());
            if (disclosure != Disclosure.OPEN) {
                suppression.decideParties(scorecard, own);
            }
            suppression.reasons.put(scorecard, own);
            suppression.hidden.addAll(own.coarse().keySet());
            suppression.hiddenInCells.addAll(own.fine().keySet());
        }
        return suppression;
    }

    List<Scorecard> disclose() {
        return scorecards.stream()
                .map(scorecard -> new Disclosing(scorecard, this).disclose())
                .toList();
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /**
     * What is withheld on one level of one scorecard, each with the reasons.
     *
     * @param hidden the parties that answered and are not shown
     * @param totals why the scores for all are not shown; empty when they are
     * @param roles why the scores by role are not shown; empty when they are
     */
    record Level(SortedMap<String, Set<WithheldReason>> hidden, Set<WithheldReason> totals, Set<WithheldReason> roles) {
        boolean isHidden(String partyId) {
            return hidden.containsKey(partyId);
        }
    }

    Level coarse(ConfidentialScorecard scorecard) {
        return coarseLevels.computeIfAbsent(scorecard, this::decideCoarse);
    }

    private Level decideCoarse(ConfidentialScorecard scorecard) {
        Set<String> answering = answering(scorecard, hidden);
        List<ConfidentialScore> views = coarseViews(scorecard);
        return new Level(
                withReasons(answering, reasonsOf(scorecard).coarse()),
                totals(scorecard, answering, views),
                roles(scorecard, answering, views));
    }

    Level fine(ConfidentialScorecard scorecard) {
        return fineLevels.computeIfAbsent(scorecard, this::decideFine);
    }

    private Level decideFine(ConfidentialScorecard scorecard) {
        Level coarse = coarse(scorecard);
        Set<String> notShown = new TreeSet<>(hidden);
        notShown.addAll(hiddenInCells);
        Set<String> answering = answering(scorecard, notShown);
        Collection<ConfidentialScore> views = scorecard.getCells().values();
        SortedMap<String, Set<WithheldReason>> own =
                new TreeMap<>(reasonsOf(scorecard).fine());
        own.putAll(reasonsOf(scorecard).coarse());
        Set<WithheldReason> totals = union(coarse.totals(), totals(scorecard, answering, views));
        if (answering.size() > coarse.hidden().size()) {
            // Its coarse scores would narrow down a party that is withheld on the fine level alone.
            totals.add(WithheldReason.PROTECTS_ANOTHER);
        }
        return new Level(
                withReasons(answering, own), totals, union(coarse.roles(), roles(scorecard, answering, views)));
    }

    private static Set<WithheldReason> union(Set<WithheldReason> one, Set<WithheldReason> other) {
        Set<WithheldReason> union = EnumSet.noneOf(WithheldReason.class);
        union.addAll(one);
        union.addAll(other);
        return union;
    }

    private Reasons reasonsOf(ConfidentialScorecard scorecard) {
        return Objects.requireNonNull(reasons.get(scorecard));
    }

    /** A party without a reason of its own in this scorecard is withheld because of another scorecard. */
    private static SortedMap<String, Set<WithheldReason>> withReasons(
            Set<String> parties, Map<String, Set<WithheldReason>> own) {
        SortedMap<String, Set<WithheldReason>> withReasons = new TreeMap<>();
        parties.forEach(
                party -> withReasons.put(party, own.getOrDefault(party, Set.of(WithheldReason.PROTECTS_ANOTHER))));
        return withReasons;
    }

    boolean showsExpectation(
            ConfidentialScorecard scorecard, String party, ActionField field, ConfidentialPartyScore score) {
        return disclosure == Disclosure.OPEN
                || (enough(score.getExpecting())
                        && !hasNewSheets(scorecard, party)
                        && new ExpectationGuard(scorecard.getPartyCounts())
                                .isSafe(party, field, score.getExactExpectationGap()));
    }

    /** The parties whose spread leaves their answers open. */
    Set<String> spreadShown(ConfidentialScorecard scorecard) {
        Set<String> shown = new HashSet<>();
        Level fine = fine(scorecard);
        BigDecimal wide = scorecard.getRules().getWideSpreadAbove();
        scorecard.getSheetCounts().forEach((party, sheets) -> {
            if (disclosure == Disclosure.OPEN
                    || (sheets >= fewestForSpread()
                            && !fine.isHidden(party)
                            && !hasNewSheets(scorecard, party)
                            && new SpreadGuard(wide, scorecard.getPartyCounts(), party, sheets).isSafe())) {
                shown.add(party);
            }
        });
        return shown;
    }

    /** Whether the spread of a party may be shown in a view. */
    boolean showsSpread(ConfidentialScore view, ConfidentialPartyScore score) {
        return score.getSpreadRatings() >= fewestForSpread() && (view.getItems() > 1 || disclosure == Disclosure.OPEN);
    }

    /** Whether a party whose spread is shown has signs in a view. */
    boolean showsSigns(ConfidentialScore view, ConfidentialPartyScore score) {
        return showsSpread(view, score) || score.getSpreadRatings() >= SpreadGuard.FEWEST_FOR_SIGNS_OF_AN_ITEM;
    }

    private long fewestForSpread() {
        return Math.max(FEWEST_FOR_SPREAD, disclosure.getThreshold());
    }

    private boolean enough(long respondents) {
        return respondents >= disclosure.getThreshold();
    }

    private boolean noneOrEnough(long respondents) {
        return respondents == 0 || enough(respondents);
    }

    /** A party without a sheet has nothing to hide. */
    private static Set<String> answering(ConfidentialScorecard scorecard, Set<String> parties) {
        Set<String> answering = new TreeSet<>(parties);
        answering.removeIf(party -> scorecard.getSheetCounts().getOrDefault(party, 0L) == 0);
        return answering;
    }

    private static List<ConfidentialScore> coarseViews(ConfidentialScorecard scorecard) {
        List<ConfidentialScore> views = new ArrayList<>();
        views.add(scorecard.getOverall());
        views.addAll(scorecard.getFields().values());
        views.addAll(scorecard.getValues().values());
        return views;
    }

    private void decideParties(ConfidentialScorecard scorecard, Reasons own) {
        scorecard.getSheetCounts().forEach((party, sheets) -> {
            if (sheets > 0) {
                Set<WithheldReason> coarse = reasons(scorecard, party, sheets, coarseViews(scorecard));
                Set<WithheldReason> fine =
                        reasons(scorecard, party, sheets, scorecard.getCells().values());
                if (!ratedTheSame(scorecard, party)) {
                    fine.add(WithheldReason.ANSWERS_CAN_BE_TOLD_APART);
                }
                if (coarse.isEmpty() && !fine.isEmpty() && cellsTold(scorecard, party)) {
                    coarse.add(WithheldReason.ANSWERS_CAN_BE_TOLD_APART);
                }
                if (!coarse.isEmpty()) {
                    own.coarse().put(party, coarse);
                } else if (!fine.isEmpty()) {
                    own.fine().put(party, fine);
                }
            }
        });
    }

    private Set<WithheldReason> reasons(
            ConfidentialScorecard scorecard, String party, long sheets, Collection<ConfidentialScore> views) {
        Set<WithheldReason> reasons = EnumSet.noneOf(WithheldReason.class);
        if (!enough(sheets)
                || !views.stream()
                        .allMatch(view -> noneOrEnough(scoreOf(view, party).getRespondents()))) {
            reasons.add(WithheldReason.TOO_FEW_RESPONDENTS);
        }
        long before = scorecard.getReleased().getOrDefault(party, 0);
        if (hasNewSheets(scorecard, party)
                && !views.stream()
                        .map(view -> scoreOf(view, party).getRespondents())
                        .allMatch(respondents -> respondents == 0 || enough(respondents - before))) {
            reasons.add(WithheldReason.TOO_FEW_NEW_ANSWERS);
        }
        return reasons;
    }

    /** Whether some of a party's sheets were released and others were added or taken away since. */
    private static boolean hasNewSheets(ConfidentialScorecard scorecard, String party) {
        long before = scorecard.getReleased().getOrDefault(party, 0);
        return before > 0 && before != scorecard.getSheetCounts().getOrDefault(party, 0L);
    }

    /** Whether something was released and any party's sheets have changed since. */
    private static boolean hasNewSheets(ConfidentialScorecard scorecard) {
        return scorecard.getReleased().values().stream().anyMatch(before -> before > 0)
                && scorecard.getSheetCounts().entrySet().stream()
                        .anyMatch(party ->
                                scorecard.getReleased().getOrDefault(party.getKey(), 0) != (long) party.getValue());
    }

    /** Whether every item was rated by all of a party's respondents or by none of them. */
    private static boolean ratedTheSame(ConfidentialScorecard scorecard, String party) {
        long sheets = scorecard.getSheetCounts().getOrDefault(party, 0L);
        return scorecard.getPartyCounts().ratings(party).allMatch(ratings -> ratings == 0 || ratings == sheets);
    }

    /** Whether all of a party's respondents rated every item. */
    private static boolean ratedEverything(ConfidentialScorecard scorecard, String party) {
        long sheets = scorecard.getSheetCounts().getOrDefault(party, 0L);
        return scorecard.getPartyCounts().ratings(party).allMatch(ratings -> ratings == sheets);
    }

    /** Whether what is shown of a party on the coarse level tells one of its cells. */
    private static boolean cellsTold(ConfidentialScorecard scorecard, String party) {
        HiddenMeans means = new HiddenMeans(scorecard.getRules(), Set.of(party));
        boolean same = ratedTheSame(scorecard, party);
        return scorecard.getCells().keySet().stream()
                .anyMatch(cell -> Range.ofCell(scorecard, cell, view -> means.mean(view, HiddenMeans.NOBODY), same)
                                .width()
                        < PROTECTION_WIDTH);
    }

    private Set<WithheldReason> totals(
            ConfidentialScorecard scorecard, Set<String> hiddenHere, Collection<ConfidentialScore> views) {
        return hiddenHere.isEmpty() || totalsSafe(scorecard, hiddenHere, views)
                ? EnumSet.noneOf(WithheldReason.class)
                : EnumSet.of(WithheldReason.PROTECTS_ANOTHER);
    }

    /**
     * Whether the scores for all leave each withheld party unknown, also to another one of them who takes away its own
     * score.
     */
    private boolean totalsSafe(
            ConfidentialScorecard scorecard, Set<String> hiddenHere, Collection<ConfidentialScore> views) {
        HiddenMeans means = new HiddenMeans(scorecard.getRules(), hiddenHere);
        return !hasNewSheets(scorecard)
                && hiddenHere.stream().allMatch(party -> ratedEverything(scorecard, party))
                && views.stream()
                        .allMatch(view -> means.scores(view) >= FEWEST_HIDDEN && enough(means.respondents(view)))
                && IntStream.range(HiddenMeans.NOBODY, means.size())
                        .allMatch(insider -> views.stream().allMatch(view -> totalSafe(means, view, insider))
                                && cellsSafe(scorecard, means, insider));
    }

    private static boolean totalSafe(HiddenMeans means, ConfidentialScore view, int insider) {
        return Range.exactly(means.mean(view, insider).orElseThrow())
                        .ofOneWith(means.largestShare(view, insider))
                        .width()
                >= PROTECTION_WIDTH;
    }

    /** Whether the scores for all on the coarse level, taken together, leave the cells of withheld parties unknown. */
    private static boolean cellsSafe(ConfidentialScorecard scorecard, HiddenMeans means, int insider) {
        return scorecard.getCells().entrySet().stream()
                .allMatch(cell -> Range.ofCell(scorecard, cell.getKey(), view -> means.mean(view, insider), true)
                                .ofOneWith(means.largestShare(cell.getValue(), insider))
                                .width()
                        >= PROTECTION_WIDTH);
    }

    /** What a view says of one of the invited: all views know them all. */
    static ConfidentialPartyScore scoreOf(ConfidentialScore view, String party) {
        return Objects.requireNonNull(view.getParties().get(party));
    }

    private Set<WithheldReason> roles(
            ConfidentialScorecard scorecard, Set<String> hiddenHere, Collection<ConfidentialScore> views) {
        Set<WithheldReason> reasons = EnumSet.noneOf(WithheldReason.class);
        if (disclosure != Disclosure.OPEN) {
            if (!hiddenHere.isEmpty()) {
                reasons.add(WithheldReason.PROTECTS_ANOTHER);
            }
            if (!noneOrEnough(scorecard.getSmallestGroup())
                    || !views.stream().allMatch(view -> noneOrEnough(view.getSmallestGroup()))) {
                reasons.add(WithheldReason.TOO_FEW_RESPONDENTS);
            }
            if (hasNewSheets(scorecard)) {
                reasons.add(WithheldReason.TOO_FEW_NEW_ANSWERS);
            }
        }
        return reasons;
    }
}

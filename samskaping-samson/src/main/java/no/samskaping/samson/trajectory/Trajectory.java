package no.samskaping.samson.trajectory;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Band;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Figure;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.Scorecard;
import org.immutables.value.Value;

/**
 * Scorecards over time: did we correct our course?
 *
 * <p>Only assessments with the same instrument and version are compared; that others stand between is reported, not
 * refused, since instruments are meant to change. Immutable and thread-safe; equal when the scorecards are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface Trajectory {
    /**
     * The scorecards, as they may be shown.
     *
     * @return two or more, each later than the one before it
     */
    List<@Valid DisclosedScorecard> getScorecards();

    /**
     * The way from each scorecard to the next.
     *
     * @return one passage fewer than there are scorecards
     */
    default List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i < getScorecards().size(); i++) {
            passages.add(
                    Passage.between(getScorecards().get(i - 1), getScorecards().get(i)));
        }
        return passages;
    }

    /**
     * The way from the first scorecard to the last.
     *
     * @return the passage
     */
    default Passage whole() {
        return Passage.between(
                getScorecards().get(0), getScorecards().get(getScorecards().size() - 1));
    }

    /**
     * What the trajectory answers to one of the four questions: the first two look at the last scorecard, the others at
     * the way from the first to the last.
     *
     * @param question the question
     * @return the fields and values that answer it
     */
    default Reading answer(Question question) {
        DisclosedScorecard last = getScorecards().get(getScorecards().size() - 1);
        Passage whole = whole();
        Reading.Builder reading = new Reading.Builder().question(question);
        switch (question) {
            case DONE_WELL ->
                reading.fields(last.getStrengths()).values(Figure.inState(last.getValues(), Band.STRENGTH));
            case CHALLENGES ->
                reading.fields(last.getChallenges()).values(Figure.inState(last.getValues(), Band.CHALLENGE));
            case CORRECTED ->
                reading.fields(Builder.judged(whole.getFields(), Set.of(Verdict.CORRECTED)))
                        .values(Builder.judged(whole.getValues(), Set.of(Verdict.CORRECTED)));
            case FAILED ->
                reading.fields(Builder.judged(whole.getFields(), Builder.FAILURES))
                        .values(Builder.judged(whole.getValues(), Builder.FAILURES));
        }
        return reading.build();
    }

    /**
     * The trajectory of scorecards that are released together: what has to be hidden in one of them is hidden in all.
     *
     * @param scorecards the scorecards of one collaboration, each later than the one before it
     * @param disclosure the terms that they are shown on
     * @return the trajectory
     * @throws no.samskaping.model.review.InvalidValueException if there are fewer than two, they are of different
     *     collaborations, or their dates are out of order
     */
    static Trajectory of(List<Scorecard> scorecards, Disclosure disclosure) {
        Checks checks = new Checks();
        for (int i = 1; i < scorecards.size(); i++) {
            checks.that(
                    scorecards
                            .get(i)
                            .getCollaboration()
                            .equals(scorecards.get(i - 1).getCollaboration()),
                    SamsonRule.OTHER_COLLABORATION,
                    "/scorecards/" + i + "/collaboration");
        }
        checks.orThrow();
        return builder()
                .scorecards(Scorecard.discloseAll(scorecards, disclosure))
                .build();
    }

    /**
     * Starts a trajectory of scorecards that were shown before.
     *
     * @return a builder that refuses fewer than two scorecards and dates out of order
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trajectory}. */
    class Builder extends ImmutableTrajectory.Builder {
        private static final Set<Verdict> FAILURES = Set.of(Verdict.UNRESOLVED, Verdict.SLIPPED);

        Builder() {}

        @Override
        public Trajectory build() {
            Trajectory trajectory = super.build();
            List<DisclosedScorecard> scorecards = trajectory.getScorecards();
            Checks checks = new Checks().that(scorecards.size() >= 2, SamsonRule.TOO_FEW_SCORECARDS, "/scorecards");
            for (int i = 1; i < scorecards.size(); i++) {
                checks.that(
                        scorecards
                                .get(i)
                                .getDate()
                                .isAfter(scorecards.get(i - 1).getDate()),
                        SamsonRule.DATES_OUT_OF_ORDER,
                        "/scorecards/" + i + "/date");
            }
            checks.orThrow();
            return trajectory;
        }

        private static <T> List<T> judged(SortedMap<T, Change> changes, Set<Verdict> verdicts) {
            return changes.entrySet().stream()
                    .filter(change -> verdicts.contains(change.getValue().getVerdict()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}

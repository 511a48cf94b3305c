package no.samskaping.samson.trajectory;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import org.immutables.value.Value;

/**
 * Several scorecards of one collaboration over time, and how they changed.
 *
 * <p>Only scorecards with the same instrument and version are compared. Others are allowed and are reported as not
 * comparable, because instruments are meant to change. Immutable and thread-safe; equal when the scorecards are
 * equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Trajectory permits ImmutableTrajectory {
    /**
     * {@return the scorecards, two or more, in order of time}
     */
    List<@Valid Scorecard> getScorecards();

    /**
     * {@return the comparison of each scorecard with the next}
     */
    default List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < getScorecards().size(); i++) {
            comparisons.add(Comparison.between(
                    getScorecards().get(i - 1), getScorecards().get(i)));
        }
        return comparisons;
    }

    /**
     * {@return the comparison of the first scorecard with the last}
     */
    default Comparison firstToLast() {
        return Comparison.between(
                getScorecards().get(0), getScorecards().get(getScorecards().size() - 1));
    }

    /**
     * Answers one of the four review questions. The first two are answered from the last scorecard, the others from
     * the change between the first and the last.
     *
     * @param question the question
     * @return the fields and values that answer it
     */
    default ReviewAnswer answer(ReviewQuestion question) {
        Scorecard last = getScorecards().get(getScorecards().size() - 1);
        Comparison whole = firstToLast();
        ImmutableReviewAnswer.Builder answer = ImmutableReviewAnswer.builder().question(question);
        switch (question) {
            case DONE_WELL -> answer.fields(last.getStrengths()).values(last.valuesIn(Band.STRENGTH));
            case CHALLENGES -> answer.fields(last.getChallenges()).values(last.valuesIn(Band.CHALLENGE));
            case CORRECTED -> answered(answer, whole, Set.of(Verdict.CORRECTED));
            case FAILED -> answered(answer, whole, Set.of(Verdict.UNRESOLVED, Verdict.SLIPPED));
        }
        return answer.build();
    }

    private static void answered(ImmutableReviewAnswer.Builder answer, Comparison whole, Set<Verdict> verdicts) {
        answer.fields(judged(whole.getFields(), verdicts)).values(judged(whole.getValues(), verdicts));
    }

    private static <T> List<T> judged(SortedMap<T, Change> changes, Set<Verdict> verdicts) {
        return changes.entrySet().stream()
                .filter(change -> verdicts.contains(change.getValue().getVerdict()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns a trajectory of scorecards that are published together: a party that must be hidden in one of them is
     * hidden in all.
     *
     * @param scorecards the scorecards of one collaboration, in order of time
     * @param disclosure what may be shown
     * @return the trajectory
     * @throws no.samskaping.model.finding.InvalidValueException if there are fewer than two, they are of different
     *     collaborations, or their dates are out of order
     */
    static Trajectory of(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        Checks checks = new Checks();
        for (int i = 1; i < scorecards.size(); i++) {
            checks.that(
                    scorecards
                            .get(i)
                            .getCollaborationId()
                            .equals(scorecards.get(i - 1).getCollaborationId()),
                    SamsonRule.OTHER_COLLABORATION,
                    "/scorecards/" + i + "/collaboration");
        }
        checks.orThrow();
        return of(ConfidentialScorecard.discloseAll(scorecards, disclosure));
    }

    /**
     * Returns a trajectory of scorecards that were published before.
     *
     * @param scorecards the scorecards of one collaboration, in order of time
     * @return the trajectory
     * @throws no.samskaping.model.finding.InvalidValueException if there are fewer than two, or their dates are out
     *     of order
     */
    static Trajectory of(List<Scorecard> scorecards) {
        Checks checks = new Checks().that(scorecards.size() >= 2, SamsonRule.TOO_FEW_SCORECARDS, "/scorecards");
        for (int i = 1; i < scorecards.size(); i++) {
            checks.that(
                    scorecards.get(i).getDate().isAfter(scorecards.get(i - 1).getDate()),
                    SamsonRule.DATES_OUT_OF_ORDER,
                    "/scorecards/" + i + "/date");
        }
        checks.orThrow();
        return ImmutableTrajectory.builder().scorecards(scorecards).build();
    }
}

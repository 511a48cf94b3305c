package no.samskaping.samson.trajectory;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import org.immutables.value.Value;

/**
 * Scorecards over time, and what changed between them.
 *
 * <p>Only assessments with the same instrument and version are compared; that others stand between is reported, not
 * refused, since instruments are meant to change. Immutable and thread-safe; equal when the scorecards are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Trajectory permits ImmutableTrajectory {
    /**
     * Returns the scorecards, as they may be shown.
     *
     * @return two or more, each later than the one before it
     */
    List<@Valid Scorecard> getScorecards();

    /**
     * Compares each scorecard with the next.
     *
     * @return one comparison fewer than there are scorecards
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
     * Compares the first scorecard with the last.
     *
     * @return the comparison
     */
    default Comparison firstToLast() {
        return Comparison.between(
                getScorecards().get(0), getScorecards().get(getScorecards().size() - 1));
    }

    /**
     * Answers one of the four review questions. The first two look at the last scorecard. What was corrected was a challenge
     * in one of the scorecards that can be compared with the last one, and is none in the last one. What failed is a
     * challenge in the last one, and its state in an earlier one is known.
     *
     * @param question the question
     * @return the fields and values that answer it
     */
    default ReviewAnswer answer(ReviewQuestion question) {
        List<Scorecard> scorecards = getScorecards();
        Scorecard last = scorecards.get(scorecards.size() - 1);
        List<Scorecard> earlier = scorecards.subList(0, scorecards.size() - 1).stream()
                .filter(scorecard -> scorecard.getInstrument().equals(last.getInstrument()))
                .toList();
        return ImmutableReviewAnswer.builder()
                .question(question)
                .fields(answer(question, earlier, last, Scorecard::getFieldStates))
                .values(answer(question, earlier, last, Scorecard::getValueStates))
                .build();
    }

    private static <T> List<T> answer(
            ReviewQuestion question,
            List<Scorecard> earlier,
            Scorecard last,
            Function<Scorecard, SortedMap<T, State>> states) {
        return states.apply(last).entrySet().stream()
                .filter(end -> answers(
                        question,
                        earlier.stream()
                                .map(scorecard -> states.apply(scorecard).getOrDefault(end.getKey(), State.UNDEFINED))
                                .toList(),
                        end.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean answers(ReviewQuestion question, List<State> earlier, State last) {
        return switch (question) {
            case DONE_WELL -> last == State.STRENGTH;
            case CHALLENGES -> last == State.CHALLENGE;
            case CORRECTED -> (last == State.DEVELOPING || last == State.STRENGTH) && earlier.contains(State.CHALLENGE);
            case FAILED ->
                last == State.CHALLENGE
                        && earlier.stream().anyMatch(state -> state != State.UNDECIDED && state != State.UNDEFINED);
        };
    }

    /**
     * Returns the trajectory of scorecards that are released together: what has to be hidden in one of them is hidden in
     * all.
     *
     * @param scorecards the scorecards of one collaboration, each later than the one before it
     * @param disclosure the terms that they are shown on
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
     * Returns the trajectory of scorecards that were shown before.
     *
     * @param scorecards the scorecards of one collaboration, each later than the one before it
     * @return the trajectory
     * @throws no.samskaping.model.finding.InvalidValueException if there are fewer than two, or their dates are out of
     *     order
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

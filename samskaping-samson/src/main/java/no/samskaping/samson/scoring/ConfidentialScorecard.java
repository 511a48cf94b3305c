package no.samskaping.samson.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.internal.guard.PartyCounts;
import org.immutables.value.Value;

/**
 * The complete and exact result of an assessment, also what may not be shown.
 *
 * <p>It is for computing with. Small groups are the normal case, so what people see is {@link #disclose(Disclosure)}.
 * It holds no respondent's id and no single answer, yet the score of a party of one is that one's.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, to the last digit.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.SOCENTRAL_PAGE, section = "SAMSON", term = "scorecard")
public abstract sealed class ConfidentialScorecard permits ImmutableConfidentialScorecard {
    ConfidentialScorecard() {}

    /**
     * Returns the assessment that was scored.
     *
     * @return the assessment's id
     */
    public abstract String getAssessmentId();

    /**
     * Returns the collaboration that was assessed.
     *
     * @return the collaboration's id
     */
    public abstract String getCollaborationId();

    /**
     * Returns the instrument that was answered.
     *
     * @return id and version
     */
    public abstract InstrumentRef getInstrument();

    /**
     * Returns the phase of the work.
     *
     * @return the phase
     */
    public abstract Phase getPhase();

    /**
     * Returns the day of the assessment.
     *
     * @return the day
     */
    public abstract LocalDate getDate();

    /**
     * Returns how much the parties agreed to show.
     *
     * @return the disclosure
     */
    public abstract Disclosure getDisclosure();

    /**
     * Returns the rules that were used.
     *
     * @return the rules
     */
    public abstract ScoringRules getRules();

    /**
     * Returns the number of sheets by invited party.
     *
     * @return the numbers by party id
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Long> getSheetCounts();

    /** How many people each party asked, as far as the assessment says. */
    @Value.NaturalOrder
    abstract SortedMap<String, Integer> getInvited();

    /** How many sheets of each party were in the last release. */
    @Value.NaturalOrder
    abstract SortedMap<String, Integer> getReleased();

    /** The counts that the scores come from; equal scores need not come from equal counts. */
    @Value.Auxiliary
    abstract PartyCounts getPartyCounts();

    /**
     * The smallest number of sheets of those who answer for one party in the same roles.
     *
     * @return 1 or more, or 0 when there are no sheets
     */
    abstract long getSmallestGroup();

    /**
     * Returns the scores over all items.
     *
     * @return the scores
     */
    public abstract ConfidentialScore getOverall();

    /**
     * Returns the scores of the fields.
     *
     * @return the scores by field
     */
    @Value.NaturalOrder
    public abstract SortedMap<ActionField, ConfidentialScore> getFields();

    /**
     * Returns the scores of the values.
     *
     * @return the scores by value
     */
    @Value.NaturalOrder
    public abstract SortedMap<CoreValue, ConfidentialScore> getValues();

    /**
     * Returns the scores of the cells that the instrument has items for.
     *
     * @return the scores by cell
     */
    @Value.NaturalOrder
    public abstract SortedMap<ModelCell, ConfidentialScore> getCells();

    /**
     * Returns whether every invited party has a score in every field.
     *
     * @return true for a whole picture
     */
    public boolean isComplete() {
        return getFields().values().stream().allMatch(field -> field.getParties().values().stream()
                .allMatch(party -> party.getScore().isPresent()));
    }

    /**
     * Returns the state of each field, from all scores: a challenge when the score for all or that of any one party is in
     * the challenge band, since the weakest party triggers.
     *
     * @return a state for each field that is scored, never {@link State#UNDECIDED}; in handbook order
     */
    public SortedMap<ActionField, State> fieldStates() {
        return states(getFields());
    }

    /**
     * Returns the state of each value, likewise.
     *
     * @return a state for each value that is scored, never {@link State#UNDECIDED}; in handbook order
     */
    public SortedMap<CoreValue, State> valueStates() {
        return states(getValues());
    }

    private <T> SortedMap<T, State> states(SortedMap<T, ConfidentialScore> scores) {
        SortedMap<T, State> states = new TreeMap<>();
        scores.forEach((key, score) -> states.put(key, Bands.of(getRules()).state(score)));
        return states;
    }

    /**
     * Returns what may be shown on the terms that the parties agreed on.
     *
     * @return the scorecard for people
     */
    public Scorecard disclose() {
        return disclose(getDisclosure());
    }

    /**
     * Returns what may be shown on given terms.
     *
     * @param disclosure the terms
     * @return the scorecard for people
     */
    public Scorecard disclose(Disclosure disclosure) {
        return discloseAll(List.of(this), disclosure).get(0);
    }

    /**
     * Returns what may be shown when several scorecards are released together, such as those of a trajectory: a party that has
     * to be hidden in one of them is hidden in all. What was released before cannot be taken back.
     *
     * @param scorecards the scorecards
     * @param disclosure the terms
     * @return the scorecards for people, in the same order
     */
    public static List<Scorecard> discloseAll(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        return Suppression.of(scorecards, disclosure).disclose();
    }

    /** Shows no figure: a score can be that of one person. */
    @Override
    public final String toString() {
        return "ConfidentialScorecard{assessment=" + getAssessmentId() + "}";
    }
}

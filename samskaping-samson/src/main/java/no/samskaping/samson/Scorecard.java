package no.samskaping.samson;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The whole result of an assessment, exact and with nothing held back.
 *
 * <p>It is for computing with. Small groups are the normal case, so what people see is {@link #disclose(Disclosure)}.
 * It holds no respondent's id and no single answer, yet the score of a party of one is that one's.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, to the last digit.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface Scorecard {
    /**
     * The assessment that was scored.
     *
     * @return the assessment's id
     */
    String getAssessment();

    /**
     * The collaboration that was looked at.
     *
     * @return the collaboration's id
     */
    String getCollaboration();

    /**
     * The instrument that was answered.
     *
     * @return id and version
     */
    InstrumentRef getInstrument();

    /**
     * Whether the work still goes on.
     *
     * @return the phase
     */
    Phase getPhase();

    /**
     * The day that the answers stand for.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What the parties agreed may be shown.
     *
     * @return the disclosure
     */
    Disclosure getDisclosure();

    /**
     * The rules it was scored by.
     *
     * @return the rules
     */
    ScoringRules getRules();

    /**
     * How many sheets came in for each invited party.
     *
     * @return the numbers by party id
     */
    @Value.NaturalOrder
    SortedMap<String, Long> getSheets();

    /**
     * The smallest number of sheets of those who answer for one party in the same roles.
     *
     * @return 1 or more, or 0 when there are no sheets
     */
    long getSmallestGroup();

    /**
     * All items together.
     *
     * @return the scores
     */
    ViewScore getOverall();

    /**
     * The fields that the instrument scores, in handbook order.
     *
     * @return the scores by field
     */
    @Value.NaturalOrder
    SortedMap<ActionField, ViewScore> getFields();

    /**
     * The values that the instrument scores, in handbook order.
     *
     * @return the scores by value
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, ViewScore> getValues();

    /**
     * The cells that the instrument has items for, in handbook order.
     *
     * @return the scores by cell
     */
    @Value.NaturalOrder
    SortedMap<ModelCell, ViewScore> getCells();

    /**
     * Whether every invited party has a score in every field.
     *
     * @return true for a whole picture
     */
    default boolean isComplete() {
        return getFields().values().stream().allMatch(field -> field.getParties().values().stream()
                .allMatch(party -> party.getScore().isPresent()));
    }

    /**
     * What may be shown on the terms that the parties agreed on.
     *
     * @return the scorecard for people
     */
    default DisclosedScorecard disclose() {
        return disclose(getDisclosure());
    }

    /**
     * What may be shown on given terms.
     *
     * @param disclosure the terms
     * @return the scorecard for people
     */
    default DisclosedScorecard disclose(Disclosure disclosure) {
        return discloseAll(List.of(this), disclosure).get(0);
    }

    /**
     * What may be shown when several scorecards are released together, such as those of a trajectory: a party that has
     * to be hidden in one of them is hidden in all. What was released before cannot be taken back.
     *
     * @param scorecards the scorecards
     * @param disclosure the terms
     * @return the scorecards for people, in the same order
     */
    static List<DisclosedScorecard> discloseAll(List<Scorecard> scorecards, Disclosure disclosure) {
        return Suppression.of(scorecards, disclosure).disclose();
    }

    /**
     * Starts a scorecard; {@link Scorer} makes them.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scorecard}. */
    class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}

package no.samskaping.samson.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.InstrumentRef;
import org.immutables.value.Value;

/**
 * The complete and exact result of an assessment, including what may not be shown.
 *
 * <p>It is meant for computing. Groups are usually small, so only the result of {@link #disclose(Disclosure)} should
 * be shown. It contains no respondent's id and no single answer, but the score of a party with one respondent is the
 * score of that person.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, to the last digit.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public abstract sealed class ConfidentialScorecard permits ImmutableConfidentialScorecard {
    ConfidentialScorecard() {}

    /**
     * {@return the id of the assessment}
     */
    public abstract String getAssessmentId();

    /**
     * {@return the id of the collaboration}
     */
    public abstract String getCollaborationId();

    /**
     * {@return the id and version of the instrument}
     */
    public abstract InstrumentRef getInstrument();

    /**
     * {@return whether the work was still going on}
     */
    public abstract Phase getPhase();

    /**
     * {@return the date that the answers are about}
     */
    public abstract LocalDate getDate();

    /**
     * {@return what the parties agreed to show}
     */
    public abstract Disclosure getDisclosure();

    /**
     * {@return the scoring rules}
     */
    public abstract ScoringRules getRules();

    /**
     * {@return the number of sheets of each invited party, by party id}
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Long> getSheetCounts();

    /**
     * {@return the smallest number of sheets with the same party and the same roles, or 0 if there are no sheets}
     */
    abstract long getSmallestGroup();

    /**
     * {@return the score of all items together}
     */
    public abstract ConfidentialScore getOverall();

    /**
     * {@return the scores of the fields that the instrument scores, in handbook order}
     */
    @Value.NaturalOrder
    public abstract SortedMap<ActionField, ConfidentialScore> getFields();

    /**
     * {@return the scores of the values that the instrument scores, in handbook order}
     */
    @Value.NaturalOrder
    public abstract SortedMap<CoreValue, ConfidentialScore> getValues();

    /**
     * {@return the scores of the cells that the instrument has items for, in handbook order}
     */
    @Value.NaturalOrder
    public abstract SortedMap<ModelCell, ConfidentialScore> getCells();

    /**
     * {@return whether every invited party has a score in every field}
     */
    public boolean isComplete() {
        return getFields().values().stream().allMatch(field -> field.getParties().values().stream()
                .allMatch(party -> party.getScore().isPresent()));
    }

    /**
     * {@return the scorecard that may be shown, with the disclosure that the parties agreed to}
     */
    public Scorecard disclose() {
        return disclose(getDisclosure());
    }

    /**
     * Returns the scorecard that may be shown with a disclosure.
     *
     * @param disclosure the disclosure
     * @return the scorecard
     */
    public Scorecard disclose(Disclosure disclosure) {
        return discloseAll(List.of(this), disclosure).get(0);
    }

    /**
     * Returns the scorecards that may be shown if several are published together, such as those of a trajectory. A
     * party that must be hidden in one of them is hidden in all. This does not protect scorecards that were published
     * before.
     *
     * @param scorecards the confidential scorecards
     * @param disclosure the disclosure
     * @return the scorecards, in the same order
     */
    public static List<Scorecard> discloseAll(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        return Suppression.of(scorecards, disclosure).disclose();
    }

    /** Shows no score, because it can be the score of one person. */
    @Override
    public final String toString() {
        return "ConfidentialScorecard{assessment=" + getAssessmentId() + "}";
    }
}

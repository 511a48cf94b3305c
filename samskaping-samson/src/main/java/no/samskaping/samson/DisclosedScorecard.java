package no.samskaping.samson;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What may be shown of a scorecard: pure data, ready to travel.
 *
 * <p>{@link Scorecard#disclose(Disclosure)} makes it. Whatever is undefined or hidden is absent; all that is derived
 * (bands, gaps, strengths, challenges, the focus list) comes from what is shown alone, so that it tells nothing more.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface DisclosedScorecard {
    /**
     * The assessment that was scored.
     *
     * @return the assessment's id
     */
    String getAssessment();

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
     * The terms on which it is shown.
     *
     * @return the disclosure
     */
    Disclosure getDisclosure();

    /**
     * Whether every invited party has a score in every field that the instrument scores.
     *
     * @return true for a whole picture, hidden parties counted too
     */
    boolean isComplete();

    /**
     * What is missing from a whole picture, by party and then by field.
     *
     * @return a line for each invited party and field without a score; hidden parties have none
     */
    List<MissingScore> getMissing();

    /**
     * The parties that answered and are not shown.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    SortedSet<String> getSuppressed();

    /**
     * All items together.
     *
     * @return the figure
     */
    @Valid
    Figure getOverall();

    /**
     * The fields of action that the instrument scores, in handbook order.
     *
     * @return a figure for each field
     */
    @Value.NaturalOrder
    SortedMap<ActionField, @Valid Figure> getFields();

    /**
     * The values that the instrument scores, in handbook order.
     *
     * @return a figure for each value
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, @Valid Figure> getValues();

    /**
     * The cells that the instrument has items for, in handbook order.
     *
     * @return a figure for each cell
     */
    @Value.NaturalOrder
    SortedMap<ModelCell, @Valid Figure> getCells();

    /**
     * The fields whose state is a strength, in handbook order.
     *
     * @return the fields
     */
    List<ActionField> getStrengths();

    /**
     * The fields whose state is a challenge, in handbook order.
     *
     * @return the fields
     */
    List<ActionField> getChallenges();

    /**
     * The fields to work on, most pressing first: by the lowest party's score, then by the widest gap, then in handbook
     * order.
     *
     * @return the fields that have a reason, each with its reasons
     */
    List<FocusEntry> getFocus();

    /**
     * Everyone who was invited, shown or not.
     *
     * @return the parties' ids, sorted
     */
    default SortedSet<String> parties() {
        SortedSet<String> parties = new TreeSet<>(getSuppressed());
        getMissing().forEach(score -> parties.add(score.getParty()));
        getFields().values().forEach(field -> parties.addAll(field.getParties().keySet()));
        return parties;
    }

    /**
     * Starts a disclosed scorecard, for one who reads it back from a document.
     *
     * @return a builder that refuses an assessment's id that cannot be used
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosedScorecard}. */
    class Builder extends ImmutableDisclosedScorecard.Builder {
        Builder() {}

        @Override
        public DisclosedScorecard build() {
            DisclosedScorecard scorecard = super.build();
            new Checks().id("/assessment", scorecard.getAssessment()).orThrow();
            return scorecard;
        }
    }
}

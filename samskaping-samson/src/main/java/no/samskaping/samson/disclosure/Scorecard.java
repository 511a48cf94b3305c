package no.samskaping.samson.disclosure;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.instrument.InstrumentRef;
import org.immutables.value.Value;

/**
 * The scores of an assessment, as far as they may be shown.
 *
 * <p>What is undefined or hidden is absent. Everything else (bands, gaps, strengths, challenges, the focus list) is
 * derived only from the scores that are shown, so it reveals nothing more.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Scorecard permits ImmutableScorecard {
    /**
     * {@return the id of the assessment}
     */
    String getAssessmentId();

    /**
     * {@return the id and version of the instrument}
     */
    InstrumentRef getInstrument();

    /**
     * {@return whether the work was still going on}
     */
    Phase getPhase();

    /**
     * {@return the date that the answers are about}
     */
    LocalDate getDate();

    /**
     * {@return the disclosure with which the scorecard was made}
     */
    Disclosure getDisclosure();

    /**
     * {@return whether every invited party, hidden or not, has a score in every field of the instrument}
     */
    boolean isComplete();

    /**
     * {@return the invited parties and fields without a score, by party and then by field; without hidden parties}
     */
    List<MissingScore> getMissing();

    /**
     * {@return the ids of the parties that answered and are hidden, sorted}
     */
    @Value.NaturalOrder
    SortedSet<String> getSuppressedPartyIds();

    /**
     * {@return the score of all items together}
     */
    @Valid
    Score getOverall();

    /**
     * {@return the scores of the fields of action that the instrument scores, in handbook order}
     */
    @Value.NaturalOrder
    SortedMap<ActionField, @Valid Score> getFields();

    /**
     * {@return the scores of the values that the instrument scores, in handbook order}
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, @Valid Score> getValues();

    /**
     * {@return the scores of the cells that the instrument has items for, in handbook order}
     */
    @Value.NaturalOrder
    SortedMap<ModelCell, @Valid Score> getCells();

    /**
     * {@return the fields whose state is a strength, in handbook order}
     */
    List<ActionField> getStrengths();

    /**
     * {@return the fields whose state is a challenge, in handbook order}
     */
    List<ActionField> getChallenges();

    /**
     * {@return the fields to work on, each with its reasons, the most urgent first: ordered by the lowest party
     * score, then by the largest gap, then in handbook order}
     */
    List<FocusEntry> getFocus();

    /**
     * Returns the fields in a state.
     *
     * @param state the state
     * @return the fields, in handbook order
     */
    default List<ActionField> fieldsIn(Band state) {
        return inState(getFields(), state);
    }

    /**
     * Returns the values in a state.
     *
     * @param state the state
     * @return the values, in handbook order
     */
    default List<CoreValue> valuesIn(Band state) {
        return inState(getValues(), state);
    }

    private static <T> List<T> inState(SortedMap<T, Score> scores, Band state) {
        return scores.entrySet().stream()
                .filter(score -> score.getValue().state().equals(Optional.of(state)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * {@return the ids of all invited parties, shown or hidden, sorted}
     */
    default SortedSet<String> partyIds() {
        SortedSet<String> parties = new TreeSet<>(getSuppressedPartyIds());
        getMissing().forEach(score -> parties.add(score.getPartyId()));
        getFields().values().forEach(field -> parties.addAll(field.getParties().keySet()));
        return parties;
    }
}

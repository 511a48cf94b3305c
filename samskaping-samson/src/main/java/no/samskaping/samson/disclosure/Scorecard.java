package no.samskaping.samson.disclosure;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import org.immutables.value.Value;

/**
 * The result of an assessment that people see: what the parties agreed to show.
 *
 * <p>{@link ConfidentialScorecard#disclose(Disclosure)} makes it. Whatever is undefined or hidden is absent; all that is derived
 * (bands, gaps, strengths, challenges, the focus list) comes from what is shown alone, so that it tells nothing more.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.SOCENTRAL_PAGE, section = "SAMSON", term = "scorecard")
public sealed interface Scorecard permits ImmutableScorecard {
    /**
     * Returns the assessment that was scored.
     *
     * @return the assessment's id
     */
    String getAssessmentId();

    /**
     * Returns the instrument that was answered.
     *
     * @return id and version
     */
    InstrumentRef getInstrument();

    /**
     * Returns the phase of the work.
     *
     * @return the phase
     */
    Phase getPhase();

    /**
     * Returns the day of the assessment.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Returns how much may be shown.
     *
     * @return the disclosure
     */
    Disclosure getDisclosure();

    /**
     * Returns whether every invited party has a score in every field that the instrument scores.
     *
     * @return true for a whole picture, hidden parties counted too
     */
    boolean isComplete();

    /**
     * Returns the scores that are missing, by party and then by field.
     *
     * @return a line for each invited party and field without a score; hidden parties have none
     */
    List<MissingScore> getMissing();

    /**
     * Returns what is not shown, and why.
     *
     * @return what is withheld; without any entries when everything is shown
     */
    Withheld getWithheld();

    /**
     * Returns the state of each field that the instrument scores.
     *
     * @return a state for each field, in handbook order
     */
    @Value.NaturalOrder
    SortedMap<ActionField, State> getFieldStates();

    /**
     * Returns the state of each value that the instrument scores.
     *
     * @return a state for each value, in handbook order
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, State> getValueStates();

    /**
     * Returns the scores over all items.
     *
     * @return the figure
     */
    @Valid
    Score getOverall();

    /**
     * Returns the scores of the fields of action.
     *
     * @return a figure for each field
     */
    @Value.NaturalOrder
    SortedMap<ActionField, @Valid Score> getFields();

    /**
     * Returns the scores of the values.
     *
     * @return a figure for each value
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, @Valid Score> getValues();

    /**
     * Returns the scores of the cells that the instrument has items for.
     *
     * @return a figure for each cell
     */
    @Value.NaturalOrder
    SortedMap<ModelCell, @Valid Score> getCells();

    /**
     * Returns the fields whose state is a strength.
     *
     * @return the fields
     */
    List<ActionField> getStrengths();

    /**
     * Returns the fields whose state is a challenge.
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
     * Returns what the parties can do about each value whose state is a challenge: the handbook's advice on the value,
     * then its advice on every value.
     *
     * @return at least one piece of advice for each of these values; empty if no value is a challenge
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, List<Advice>> getValueAdvice();

    /**
     * Returns whether the focus list has every field and every reason that it would have if nothing were withheld.
     *
     * @return false when withheld answers could add a field or a reason, or change the order
     */
    boolean isFocusComplete();

    /**
     * Returns the fields in a state.
     *
     * @param state the state
     * @return the fields, in handbook order
     */
    default List<ActionField> fieldsIn(State state) {
        return keysOf(getFieldStates(), state);
    }

    /**
     * Returns the values in a state.
     *
     * @param state the state
     * @return the values, in handbook order
     */
    default List<CoreValue> valuesIn(State state) {
        return keysOf(getValueStates(), state);
    }

    private static <T> List<T> keysOf(SortedMap<T, State> states, State state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns all invited parties, shown or not.
     *
     * @return the parties' ids, sorted
     */
    default SortedSet<String> partyIds() {
        SortedSet<String> parties = getWithheld().partyIds();
        getMissing().forEach(score -> parties.add(score.getPartyId()));
        getFields().values().forEach(field -> parties.addAll(field.getParties().keySet()));
        return parties;
    }
}

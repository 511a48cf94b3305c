package no.samskaping.samson.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import org.immutables.value.Value;

/**
 * One round of SAMSON: who was invited, what they agreed on, and the sheets that came in.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, parties and sheets in the same order. Their order
 * changes no score.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Assessment permits ImmutableAssessment {
    /**
     * Returns the id of the assessment.
     *
     * @return the id
     */
    String getId();

    /**
     * Returns the collaboration that is assessed.
     *
     * @return the collaboration's id
     */
    String getCollaborationId();

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
     * Returns how much the parties agreed to show.
     *
     * @return the agreement; empty where there is none, see {@link #effectiveDisclosure()}
     */
    Optional<Disclosure> getDisclosure();

    /**
     * Returns the day of the assessment.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Returns the parties that were invited to answer.
     *
     * @return their ids, at least one, each once
     */
    List<String> getPartyIds();

    /**
     * Returns how many people each party asked.
     *
     * @return the numbers by party id, 0 or more; parties that do not say are left out
     */
    @Value.NaturalOrder
    SortedMap<String, Integer> getInvited();

    /**
     * Returns how many sheets of each party were in the last release, as the host wrote down.
     *
     * <p>Two releases together tell what is new in the second one, so a party with few new sheets is withheld. Sheets that
     * were released stay as they were: a sheet that was changed counts as a new one.
     *
     * @return the numbers by party id, 0 or more; nothing was released of other parties
     */
    @Value.NaturalOrder
    SortedMap<String, Integer> getReleased();

    /**
     * Returns the response sheets.
     *
     * @return at most one sheet per respondent: a respondent's id is unique within the assessment, whichever party it
     *     answers for; none at all is a draft
     */
    @NotEmpty
    List<@Valid ResponseSheet> getSheets();

    /**
     * Returns how much may be shown.
     *
     * @return what the parties agreed on, {@link Disclosure#K3} where they agreed on nothing
     */
    default Disclosure effectiveDisclosure() {
        return getDisclosure().orElse(Disclosure.K3);
    }

    /**
     * Checks whether the answers fit an instrument: the same id and version, known items, numbers off its scale.
     *
     * @param instrument the instrument to score with
     * @return what is wrong, empty when nothing is; no finding repeats an answer
     */
    default List<Finding> check(Instrument instrument) {
        return AnswerCheck.of(instrument).check(this);
    }

    /**
     * Starts an assessment.
     *
     * @return a builder that refuses ids that cannot be used, an assessment without parties, a party or a respondent
     *     that stands twice, and a sheet for a party that was not invited
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            List<ResponseSheet> sheets = assessment.getSheets();
            Checks checks = new Checks()
                    .id("/id", assessment.getId())
                    .id("/collaboration", assessment.getCollaborationId())
                    .notEmpty("/parties", assessment.getPartyIds())
                    .ids("/parties", assessment.getPartyIds())
                    .unique("/parties", assessment.getPartyIds(), "", Function.identity())
                    .unique("/sheets", sheets, "/respondent", ResponseSheet::getRespondentId);
            Set<String> invited = new HashSet<>(assessment.getPartyIds());
            for (int i = 0; i < sheets.size(); i++) {
                String party = sheets.get(i).getPartyId();
                if (!invited.contains(party)) {
                    checks.that(false, SamsonRule.PARTY_NOT_INVITED, "/sheets/" + i + "/party", "party", party);
                }
            }
            numbers("/invited", assessment.getInvited(), invited, checks);
            numbers("/released", assessment.getReleased(), invited, checks);
            checks.orThrow();
            return assessment;
        }

        private static void numbers(String path, Map<String, Integer> numbers, Set<String> invited, Checks checks) {
            numbers.forEach((party, number) -> {
                String place = path + "/" + JsonPointer.escape(party);
                checks.that(invited.contains(party), SamsonRule.PARTY_NOT_INVITED, place, "party", party)
                        .that(number >= 0, ValueRule.NEGATIVE, place);
            });
        }
    }
}

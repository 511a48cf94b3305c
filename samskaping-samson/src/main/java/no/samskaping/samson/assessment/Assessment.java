package no.samskaping.samson.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskaping.model.finding.Finding;
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
 * One assessment of a collaboration with SAMSON: the invited parties, what they agreed to show, and the response
 * sheets.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, parties and sheets in the same order. Their order
 * does not affect the scores.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Assessment permits ImmutableAssessment {
    /**
     * {@return the id}
     */
    String getId();

    /**
     * {@return the id of the collaboration that is assessed}
     */
    String getCollaborationId();

    /**
     * {@return the id and version of the instrument that is answered}
     */
    InstrumentRef getInstrument();

    /**
     * {@return whether the work is still going on}
     */
    Phase getPhase();

    /**
     * {@return what the parties agreed to show; empty if they did not agree, see {@link #effectiveDisclosure()}}
     */
    Optional<Disclosure> getDisclosure();

    /**
     * {@return the date that the answers are about}
     */
    LocalDate getDate();

    /**
     * {@return the ids of the parties that were invited to answer; at least one, without duplicates}
     */
    List<String> getPartyIds();

    /**
     * Returns the response sheets. An assessment without sheets is a draft.
     *
     * @return at most one sheet for each respondent: the id of a respondent is unique within the assessment, also
     *     across parties
     */
    @NotEmpty
    List<@Valid ResponseSheet> getSheets();

    /**
     * {@return what may be shown: what the parties agreed to show, or else {@link Disclosure#K3}}
     */
    default Disclosure effectiveDisclosure() {
        return getDisclosure().orElse(Disclosure.K3);
    }

    /**
     * Checks whether the answers can be scored with an instrument. Another instrument or version, items that it does
     * not have, and numbers that are not on its scale cannot be scored.
     *
     * @param instrument the instrument to score with
     * @return the findings; none of them contains an answer
     */
    default List<Finding> check(Instrument instrument) {
        return AnswerCheck.of(instrument).check(this);
    }

    /**
     * {@return a new builder, which rejects invalid ids, an assessment without parties, duplicate parties and
     * respondents, and a sheet from a party that was not invited}
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
                checks.that(
                        invited.contains(party),
                        SamsonRule.PARTY_NOT_INVITED,
                        "/sheets/" + i + "/party",
                        "party",
                        party);
            }
            checks.orThrow();
            return assessment;
        }
    }
}

package no.samskaping.samson;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.Finding;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
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
public interface Assessment {
    /**
     * The assessment's name in references.
     *
     * @return the id
     */
    String getId();

    /**
     * The collaboration that is looked at.
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
     * What the parties agreed may be shown.
     *
     * @return the agreement; empty where there is none, see {@link #effectiveDisclosure()}
     */
    Optional<Disclosure> getDisclosure();

    /**
     * The day that the answers stand for.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The parties that were invited to answer.
     *
     * @return their ids, at least one, each once
     */
    List<String> getParties();

    /**
     * The sheets that came in.
     *
     * @return at most one sheet per respondent: a respondent's id is unique within the assessment, whichever party it
     *     answers for; none at all is a draft
     */
    @NotEmpty
    List<@Valid ResponseSheet> getSheets();

    /**
     * What may be shown.
     *
     * @return what the parties agreed on, {@link Disclosure#K3} where they agreed on nothing
     */
    default Disclosure effectiveDisclosure() {
        return getDisclosure().orElse(Disclosure.K3);
    }

    /**
     * Looks for what cannot be scored with an instrument: another instrument or version, items that it does not have,
     * numbers off its scale.
     *
     * @param instrument the instrument to score with
     * @return what is wrong, empty when nothing is; no finding repeats an answer
     */
    default List<Finding> check(Instrument instrument) {
        return new AnswerCheck(instrument).check(this);
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
                    .id("/collaboration", assessment.getCollaboration())
                    .notEmpty("/parties", assessment.getParties())
                    .ids("/parties", assessment.getParties())
                    .unique("/parties", assessment.getParties(), "", Function.identity())
                    .unique("/sheets", sheets, "/respondent", ResponseSheet::getRespondent);
            Set<String> invited = new HashSet<>(assessment.getParties());
            for (int i = 0; i < sheets.size(); i++) {
                String party = sheets.get(i).getParty();
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

package no.samskaping.exchange.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.instrument.Instrument;
import org.immutables.value.Value;

/**
 * An instrument as a form for other programs, for spreadsheets and for paper. Equal questionnaires give the same bytes.
 *
 * <p>Every form asks which party the respondent answers for, in which roles, and for the answer to each item. Nothing else is
 * asked, and no name.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Questionnaire permits ImmutableQuestionnaire {
    /**
     * {@return the instrument}
     */
    Instrument getInstrument();

    /**
     * {@return the title, or empty for the usual one}
     */
    Optional<LocalizedText> getTitle();

    /**
     * {@return the parties to choose between, in their order; if empty, respondents write the party}
     */
    List<PartyChoice> getParties();

    /**
     * {@return whether the form also asks how things ought to be, for each item; by default false}
     */
    @Value.Default
    default boolean isWithExpectations() {
        return false;
    }

    /**
     * Returns the form for SurveyJS, in all languages of the instrument: a matrix for each field, with a row for each item.
     * {@link no.samskaping.exchange.answers.AnswerForm#surveyJs(Instrument)} reads its results.
     *
     * @return JSON in UTF-8
     */
    default byte[] toSurveyJs() {
        return new SurveyJsForm(this).write();
    }

    /**
     * Returns the form as a resource of the type {@code Questionnaire} of FHIR R4 in one language: a group for each field, with a
     * question for each item. {@link no.samskaping.exchange.answers.AnswerForm#fhir(Instrument)} reads the responses.
     *
     * @param locale the language; if the instrument does not have it, English or else the first one is used
     * @return JSON in UTF-8
     */
    default byte[] toFhir(Locale locale) {
        return new FhirForm(this, locale).write();
    }

    /**
     * Returns the form to be printed on A4, as one page without other files.
     *
     * @param locale the language
     * @return HTML in UTF-8
     */
    default byte[] toHtml(Locale locale) {
        return new PaperForm(this, locale).write();
    }

    /**
     * Returns a template for a table of answers: a row of ids, a row of texts, and then a row for each respondent. {@link
     * no.samskaping.exchange.answers.AnswerTable} reads what was filled in, with {@link #columnMapping()}.
     *
     * @param locale the language of the texts
     * @param format the form of CSV
     * @return CSV in UTF-8
     */
    default byte[] toCsv(Locale locale, CsvFormat format) {
        return new TableForm(this, locale).csv(format);
    }

    /**
     * Returns the same template as a workbook, with lists of the possible answers.
     *
     * @param locale the language of the texts
     * @return a workbook ({@code .xlsx})
     */
    default byte[] toXlsx(Locale locale) {
        return new TableForm(this, locale).xlsx();
    }

    /**
     * {@return the mapping that reads the templates of this questionnaire, in any language}
     */
    default ColumnMapping columnMapping() {
        return TemplateColumns.of(this).mapping();
    }

    /**
     * {@return a builder that refuses a party that occurs twice, and two names that differ in case or white space only}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Questionnaire}. */
    class Builder extends ImmutableQuestionnaire.Builder {
        Builder() {}

        /**
         * Adds parties to choose between.
         *
         * @param names the names of the parties by id, in their order
         * @return this builder
         */
        public Builder addParties(Map<String, String> names) {
            names.forEach((id, name) -> addParties(PartyChoice.of(id, name)));
            return this;
        }

        @Override
        public Questionnaire build() {
            Questionnaire questionnaire = super.build();
            Function<PartyChoice, String> id = PartyChoice::getId;
            Checks checks = new Checks().unique("/parties", questionnaire.getParties(), "/id", id);
            Set<String> names = new HashSet<>();
            for (int i = 0; i < questionnaire.getParties().size(); i++) {
                String name = questionnaire.getParties().get(i).getName();
                checks.that(names.add(CellText.key(name)), ValueRule.DUPLICATE, "/parties/" + i + "/name", "id", name);
            }
            checks.orThrow();
            return questionnaire;
        }
    }
}

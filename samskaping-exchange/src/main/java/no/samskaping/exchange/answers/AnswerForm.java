package no.samskaping.exchange.answers;

import java.io.InputStream;
import java.util.Optional;
import no.samskaping.exchange.internal.forms.FormSheets;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.ProgressStream;
import no.samskaping.json.internal.streams.LineFactory;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.ProgressListener;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.instrument.Instrument;

/**
 * Responses to a form that was made from an instrument, such as those of {@code Questionnaire} in {@code
 * no.samskaping.exchange.questionnaire}. Respondents are numbered.
 *
 * <p>Responses come as JSON in UTF-8: one response, a list of them, or one on each line. For FHIR they can also be in a {@code
 * Bundle}. A list or a single response is a document of at most 64 MiB; lines are read in constant memory. A response with a
 * problem is reported and has no effect on others. A document that is not JSON is refused as a whole, and a line that is not is a
 * bad line. No answer is repeated in a problem.
 *
 * <p>Questions and answers are read strictly. Of a FHIR response, everything else is ignored, except that it must be completed and
 * must not be for another questionnaire; {@code source}, {@code author} and {@code subject} are never read. In a {@code
 * Bundle}, {@code resourceType} comes first.
 *
 * <p>{@link LineOptions#getParallelism()} has no effect. Immutable and thread-safe, if each call has its own stream.
 */
@Source(document = SourceDocument.CONVENTION)
public final class AnswerForm {
    private final FormSheets.Kind kind;
    private final Instrument instrument;
    private final Optional<String> partyId;
    private final String respondentPrefix;

    private AnswerForm(FormSheets.Kind kind, Instrument instrument, Optional<String> partyId, String respondentPrefix) {
        this.kind = kind;
        this.instrument = instrument;
        this.partyId = partyId;
        this.respondentPrefix = respondentPrefix;
    }

    /**
     * Returns a reader of the results of SurveyJS.
     *
     * @param instrument the instrument that the form was made from
     * @return the reader
     */
    public static AnswerForm surveyJs(Instrument instrument) {
        return new AnswerForm(FormSheets.Kind.SURVEY_JS, instrument, Optional.empty(), "");
    }

    /**
     * Returns a reader of resources of the type {@code QuestionnaireResponse} of FHIR R4.
     *
     * @param instrument the instrument that the form was made from
     * @return the reader
     */
    public static AnswerForm fhir(Instrument instrument) {
        return new AnswerForm(FormSheets.Kind.FHIR, instrument, Optional.empty(), "");
    }

    /**
     * Returns a reader for responses without an answer to the question about the party.
     *
     * @param party the id of the party that they are from
     * @return the reader
     * @throws no.samskaping.model.finding.InvalidValueException if the id is invalid
     */
    public AnswerForm withPartyId(String party) {
        new Checks().id("/party", party).orThrow();
        return new AnswerForm(kind, instrument, Optional.of(party), respondentPrefix);
    }

    /**
     * Returns a reader that puts a text before the numbers of respondents, so that the respondents of several documents have
     * different ids.
     *
     * @param prefix the text, such as {@code kommunen-}
     * @return the reader
     * @throws no.samskaping.model.finding.InvalidValueException if no id can begin with the text
     */
    public AnswerForm withRespondentPrefix(String prefix) {
        new Checks().id("/respondentPrefix", prefix).orThrow();
        return new AnswerForm(kind, instrument, partyId, prefix);
    }

    /**
     * Counts the responses, with the default options. The stream is not closed.
     *
     * @param responses the responses
     * @return the counts, and a report on the responses
     * @throws no.samskaping.json.problem.InputException if a document is not valid JSON
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public TallyResult tally(InputStream responses) {
        return tally(responses, LineOptions.standard(), ProgressListener.NONE);
    }

    /**
     * Counts the responses. The stream is not closed.
     *
     * @param responses the responses
     * @param options how to handle bad responses
     * @param listener told of the responses and bytes so far
     * @return the counts, and a report on the responses
     * @throws no.samskaping.json.problem.InputException if a document is not valid JSON
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public TallyResult tally(InputStream responses, LineOptions options, ProgressListener listener) {
        return LineFactory.tallyResult(options, settings -> {
            ProgressStream progress = new ProgressStream(responses, listener::onProgress);
            CountedRows counted = open(progress, settings).count();
            progress.tell();
            return counted;
        });
    }

    /**
     * Reads the responses as sheets on demand, with the default options.
     *
     * @param responses the responses
     * @return the sheets; closing them closes the stream
     */
    public SheetLines read(InputStream responses) {
        return read(responses, LineOptions.standard(), ProgressListener.NONE);
    }

    /**
     * Reads the responses as sheets on demand.
     *
     * @param responses the responses
     * @param options how to handle bad responses
     * @param listener told of the responses and bytes so far
     * @return the sheets, whose methods throw {@link no.samskaping.json.problem.InputException} if a document is not valid JSON;
     *     closing them closes the stream
     */
    public SheetLines read(InputStream responses, LineOptions options, ProgressListener listener) {
        return LineFactory.sheetLines(
                options, settings -> open(new ProgressStream(responses, listener::onProgress), settings));
    }

    private FormSheets open(ProgressStream in, LineSettings settings) {
        FormSheets sheets = new FormSheets(kind, in, instrument, partyId, respondentPrefix, settings);
        in.countRows(sheets::lineCount);
        return sheets;
    }
}

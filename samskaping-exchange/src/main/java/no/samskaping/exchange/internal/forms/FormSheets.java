package no.samskaping.exchange.internal.forms;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.samskaping.json.DocumentType;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.KnownIds;
import no.samskaping.json.internal.lines.LineCursor;
import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.ReportCollector;
import no.samskaping.json.internal.lines.SheetSource;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;
import org.jspecify.annotations.Nullable;

/** Responses to a form as sheets: a document with one response or a list of them, or one response on each line. */
public final class FormSheets implements SheetSource {
    /** How far the end of the first response is looked for. */
    private static final int PEEK = 1 << 20;

    /** The kinds of form. */
    public enum Kind {
        SURVEY_JS,
        FHIR
    }

    private final InputStream in;
    private final Instrument instrument;
    private final LineSettings settings;
    private final FormReader reader;
    private final ReportCollector report;
    private final KnownIds ids;
    private final Deque<ResponseSheet> ready = new ArrayDeque<>();
    private @Nullable LineCursor lines;
    private long responses;
    private boolean started;
    private boolean ended;

    public FormSheets(
            Kind kind,
            InputStream in,
            Instrument instrument,
            Optional<String> party,
            String respondentPrefix,
            LineSettings settings) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.instrument = instrument;
        this.settings = settings;
        FormNames names = new FormNames(instrument);
        FormReader.Respondents respondents = () -> respondentPrefix + ++responses;
        reader = kind == Kind.FHIR
                ? new FhirReader(names, party, respondents)
                : new SurveyJsReader(names, party, respondents);
        report = new ReportCollector(settings);
        ids = new KnownIds(settings);
    }

    /** Counts all responses. */
    public CountedRows count() {
        TallyCounter counter = Tally.counter(instrument);
        while (hasNext()) {
            counter.add(next());
        }
        return new CountedRows(counter.toTally(), report, responses);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended && !report.isStopped()) {
            try {
                readMore();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public ResponseSheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void readMore() throws IOException {
        if (!started) {
            started = true;
            if (isOnLines()) {
                lines = LineCursor.of(in, settings.maxLineBytes());
            }
        }
        if (lines == null) {
            ended = true;
            document(in.readNBytes(DocumentType.MAX_BYTES + 1));
        } else if (lines.next()) {
            line(lines);
        } else {
            ended = true;
        }
    }

    /** Whether the first object ends on its line, or there is none. */
    private boolean isOnLines() throws IOException {
        in.mark(PEEK);
        int depth = 0;
        boolean text = false;
        boolean escaped = false;
        boolean result = false;
        for (int i = 0; i < PEEK; i++) {
            int next = in.read();
            if (next < 0 && depth == 0) {
                result = true;
                break;
            }
            if (next < 0 || (depth > 0 && next == '\n') || (depth == 0 && next == '[')) {
                break;
            }
            if (text) {
                text = escaped || next != '"';
                escaped = !escaped && next == '\\';
            } else if (next == '"') {
                text = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && --depth == 0) {
                result = true;
                break;
            }
        }
        in.reset();
        return result;
    }

    /** A document: its responses are reported by their numbers. */
    private void document(byte[] json) {
        Read read = read(json);
        long number = 0;
        for (FormReader.Outcome outcome : reader.outcomes()) {
            number++;
            long at = number;
            if (report.isStopped()) {
                return;
            }
            if (!accept(outcome, at, 0)) {
                List<InputProblem> problems = read.take(outcome.problems());
                if (!problems.isEmpty()) {
                    report.addBadRow(at, () -> problems);
                }
            }
        }
    }

    private void line(LineCursor line) {
        long number = line.number();
        if (line.isTooLong()) {
            responses++;
            Finding tooLong = Finding.of(InputRule.LINE_TOO_LONG, "", "max", Integer.toString(settings.maxLineBytes()));
            report.addBadLine(number, List.of(ProblemFactory.problem(tooLong, 1, 1)));
            return;
        }
        Read read;
        try {
            read = read(line.copy());
        } catch (InputException e) {
            responses += reader.outcomes().isEmpty() ? 1 : 0;
            report.addBadLine(number, e.getProblems());
            return;
        }
        for (FormReader.Outcome outcome : reader.outcomes()) {
            if (!accept(outcome, number, (int) Math.min(number, Integer.MAX_VALUE))) {
                List<InputProblem> problems = read.take(outcome.problems());
                if (!problems.isEmpty()) {
                    report.addBadLine(number, problems);
                }
            }
        }
    }

    /** The problems of the responses of a document, in their order. */
    private static final class Read {
        private final Deque<InputProblem> problems;

        Read(List<InputProblem> problems) {
            this.problems = new ArrayDeque<>(problems);
        }

        List<InputProblem> take(int count) {
            List<InputProblem> taken = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                taken.add(problems.remove());
            }
            return taken;
        }
    }

    /**
     * Reads the responses of a document.
     *
     * @throws InputException if the document has problems that are not in its responses
     */
    private Read read(byte[] json) {
        reader.begin();
        try {
            new StrictReader(json).read(reader, outcomes -> List.of());
            return new Read(List.of());
        } catch (InputException e) {
            int inResponses = reader.outcomes().stream()
                    .mapToInt(FormReader.Outcome::problems)
                    .sum();
            if (inResponses != e.getProblems().size()) {
                throw e;
            }
            return new Read(e.getProblems());
        }
    }

    /** Takes the sheet of a good response; returns false if the response has problems of its own. */
    private boolean accept(FormReader.Outcome outcome, long number, int line) {
        if (outcome.sheet().isEmpty()) {
            return false;
        }
        ResponseSheet sheet = outcome.sheet().get();
        List<Finding> findings = ids.checkParty(sheet.getPartyId());
        if (findings.isEmpty()) {
            ids.add(sheet.getPartyId(), sheet.getRespondentId());
            report.addSheet();
            ready.add(sheet);
        } else {
            report.addBadRow(number, () -> findings.stream()
                    .map(finding -> ProblemFactory.problem(finding, line, line == 0 ? 0 : 1))
                    .toList());
        }
        return true;
    }

    @Override
    public ReportCollector report() {
        return report;
    }

    @Override
    public long lineCount() {
        return responses;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

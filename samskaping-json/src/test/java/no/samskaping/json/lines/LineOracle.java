package no.samskaping.json.lines;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.samson.assessment.AnswerCheck;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;

/** The expected result of a stream: each line is read on its own, as an object, by the codec of sheets. */
final class LineOracle {
    final List<ResponseSheet> sheets = new ArrayList<>();
    final List<String> bad = new ArrayList<>();
    int lines;

    private LineOracle() {}

    /** The instrument is null if the answers are not checked. */
    static LineOracle of(byte[] stream, Instrument instrument, LineOptions options) {
        LineOracle oracle = new LineOracle();
        Set<String> respondents = new HashSet<>();
        for (int from = 0; from < stream.length; ) {
            int to = from;
            while (to < stream.length && stream[to] != '\n') {
                to++;
            }
            oracle.lines++;
            byte[] line = Arrays.copyOfRange(stream, from, to);
            from = to + 1;
            if (line.length > options.getMaxLineBytes()) {
                oracle.bad.add(oracle.lines + ":1  line-too-long");
            } else if (!isBlank(line)) {
                oracle.read(line, instrument, options, respondents);
            }
            if (options.isStopAtBadLine() && !oracle.bad.isEmpty()) {
                break;
            }
        }
        return oracle;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void read(byte[] line, Instrument instrument, LineOptions options, Set<String> respondents) {
        try {
            ResponseSheet sheet = new StrictReader(line).read(DocumentBindings.SHEET, read -> {
                List<Finding> findings = new ArrayList<>();
                if (instrument != null) {
                    findings.addAll(AnswerCheck.of(instrument).check(read));
                }
                if (respondents.contains(read.getRespondentId())) {
                    findings.add(Finding.of(ValueRule.DUPLICATE, "/respondent", "id", read.getRespondentId()));
                }
                return findings;
            });
            sheets.add(sheet);
            if (options.isEachRespondentOnce()) {
                respondents.add(sheet.getRespondentId());
            }
        } catch (InputException e) {
            e.getProblems().forEach(problem -> bad.add(described(lines, problem)));
        }
    }

    private static String described(long line, InputProblem problem) {
        return line + ":" + problem.getColumn() + " " + problem.getPointer() + " " + problem.getCode();
    }

    /** The problems of a report, in the form of this oracle. */
    static List<String> described(LineReport report) {
        List<String> described = new ArrayList<>();
        for (BadLine line : report.getBadLines()) {
            line.getProblems().forEach(problem -> described.add(described(line.getNumber(), problem)));
        }
        return described;
    }

    Tally tally(Instrument instrument) {
        return sheets.stream().collect(Tally.collector(instrument));
    }

    /** A stream that returns its bytes in pieces. */
    static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(piece, length));
            }
        };
    }
}

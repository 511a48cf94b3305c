package no.samskaping.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.strict.StrictReader;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.ValueRule;
import no.samskaping.samson.AnswerCheck;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** What must become of a stream, said in the plainest way: each line by itself, as an object, by the sheet's shape. */
final class LineOracle {
    final List<ResponseSheet> sheets = new ArrayList<>();
    final List<String> bad = new ArrayList<>();
    int lines;

    private LineOracle() {}

    /** With an instrument the answers are held against it; else it is null. */
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
            ResponseSheet sheet = new StrictReader(line).read(Documents.SHEET, read -> {
                List<Finding> findings = new ArrayList<>();
                if (instrument != null) {
                    findings.addAll(new AnswerCheck(instrument).check(read));
                }
                if (respondents.contains(read.getRespondent())) {
                    findings.add(Finding.of(ValueRule.DUPLICATE, "/respondent", "id", read.getRespondent()));
                }
                return findings;
            });
            sheets.add(sheet);
            if (options.isEachRespondentOnce()) {
                respondents.add(sheet.getRespondent());
            }
        } catch (SamskapingJsonException e) {
            e.getProblems().forEach(problem -> bad.add(told(lines, problem)));
        }
    }

    private static String told(long line, JsonProblem problem) {
        return line + ":" + problem.getColumn() + " " + problem.getPointer() + " " + problem.getCode();
    }

    /** The problems of a report in the oracle's words. */
    static List<String> told(LineReport report) {
        List<String> told = new ArrayList<>();
        for (BadLine line : report.getBadLines()) {
            line.getProblems().forEach(problem -> told.add(told(line.getNumber(), problem)));
        }
        return told;
    }

    Tally tally(Instrument instrument) {
        Tally tally = Tally.empty(instrument);
        sheets.forEach(tally::add);
        return tally;
    }

    /** A stream that gives its bytes in pieces. */
    static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(piece, length));
            }
        };
    }
}

package no.samskaping.json.lines;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.JsonRule;
import no.samskaping.json.LineOptions;
import no.samskaping.json.LineReport;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.samson.AnswerCheck;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** Counts the sheets of a stream. */
public final class SheetTally {
    private final LineOptions options;
    private final AnswerCheck check;
    private final Lines lines;
    private final LineLog log;
    private final StrictSheets strict;
    private final PlainSheets plain;
    private final Set<String> parties = new HashSet<>();
    private final Tally tally;

    public SheetTally(InputStream in, Instrument instrument, LineOptions options) {
        this.options = options;
        check = new AnswerCheck(instrument);
        lines = new Lines(in, options.getMaxLineBytes());
        log = new LineLog(options);
        strict = new StrictSheets(options, this::broken, log);
        plain = new PlainSheets(instrument);
        tally = Tally.empty(instrument);
    }

    /** Reads to the end of the stream, or to the first bad line if that is asked for. */
    public void run() {
        while (!log.isStopped() && lines.next()) {
            if (!addPlain()) {
                addStrictly();
            }
        }
    }

    public Tally tally() {
        return tally;
    }

    public LineReport report() {
        return log.report(lines.number());
    }

    /** Whether nothing was unusual about the line; else nothing is counted yet, and what is wrong if anything is open. */
    private boolean addPlain() {
        boolean plainly = !lines.isTooLong()
                && plain.read(lines)
                && !isOneTooMany(plain.party())
                && !strict.isRepeated(plain::respondent);
        if (!plainly) {
            return false;
        }
        try {
            plain.addTo(tally);
        } catch (InvalidValueException e) {
            // The same check, where the line is read strictly, says what is wrong and where.
            return false;
        }
        parties.add(plain.party());
        strict.remember(plain::respondent);
        log.sheet();
        return true;
    }

    private void addStrictly() {
        ResponseSheet sheet = strict.read(lines);
        if (sheet != null) {
            tally.add(sheet);
            parties.add(sheet.getParty());
        }
    }

    private List<Finding> broken(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>(check.check(sheet));
        if (isOneTooMany(sheet.getParty())) {
            findings.add(
                    Finding.of(JsonRule.TOO_MANY_PARTIES, "/party", "max", Integer.toString(options.getMaxParties())));
        }
        return findings;
    }

    private boolean isOneTooMany(String party) {
        return parties.size() >= options.getMaxParties() && !parties.contains(party);
    }
}

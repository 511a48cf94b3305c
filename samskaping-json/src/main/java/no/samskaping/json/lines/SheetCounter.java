package no.samskaping.json.lines;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.json.LineOptions;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.samson.AnswerCheck;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** Counts sheets that stand on lines, held against what was seen before them. */
final class SheetCounter {
    private final LineOptions options;
    private final AnswerCheck check;
    private final PlainSheets plain;
    private final Seen seen;
    private final LineLog log;
    private final StrictSheets strict;
    private final Tally tally;

    SheetCounter(Instrument instrument, LineOptions options, Seen seen) {
        this(Tally.empty(instrument), new AnswerCheck(instrument), new PlainSheets(instrument), options, seen);
    }

    private SheetCounter(Tally tally, AnswerCheck check, PlainSheets plain, LineOptions options, Seen seen) {
        this.tally = tally;
        this.check = check;
        this.plain = plain;
        this.options = options;
        this.seen = seen;
        log = new LineLog(options);
        strict = new StrictSheets(options, this::broken, log);
    }

    /** One that has counted nothing yet. It takes over from this one, whose counts are gone. */
    SheetCounter anew(Seen seen) {
        return new SheetCounter(tally.clear(), check, plain, options, seen);
    }

    /** Counts to the last line, or to the first bad one if that is asked for. */
    void count(Lines lines) {
        while (!log.isStopped() && lines.next()) {
            if (!addPlain(lines)) {
                addStrictly(lines);
            }
        }
    }

    /** Counts all that another counted, before which so many lines stood that say nothing against it. */
    void add(SheetCounter other, long before) {
        tally.merge(other.tally);
        log.add(other.log, before);
    }

    Tally tally() {
        return tally;
    }

    LineLog log() {
        return log;
    }

    /** Whether nothing was unusual about the line; else nothing is counted yet, and what is wrong if anything is open. */
    private boolean addPlain(Lines lines) {
        boolean plainly = !lines.isTooLong() && plain.read(lines) && !seen.isOneTooMany(plain.party());
        if (!plainly) {
            return false;
        }
        // Whoever answered is nobody's business, and no text is made of it, where it does not matter.
        String respondent = seen.isEachRespondentOnce() ? plain.respondent() : "";
        if (seen.isRepeated(respondent)) {
            return false;
        }
        try {
            plain.addTo(tally);
        } catch (InvalidValueException e) {
            // The same check, where the line is read strictly, says what is wrong and where.
            return false;
        }
        seen.sheet(plain.party(), respondent);
        log.sheet();
        return true;
    }

    private void addStrictly(Lines lines) {
        ResponseSheet sheet = strict.read(lines);
        if (sheet != null) {
            tally.add(sheet);
            seen.sheet(sheet.getParty(), sheet.getRespondent());
        }
    }

    private List<Finding> broken(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>(check.check(sheet));
        findings.addAll(seen.oneTooMany(sheet));
        findings.addAll(seen.repeated(sheet));
        return findings;
    }
}

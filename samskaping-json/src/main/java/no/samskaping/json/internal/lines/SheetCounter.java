package no.samskaping.json.internal.lines;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.AnswerCheck;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.counter.CounterFactory;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;

/** Counts the sheets on lines and checks them against the ids of preceding lines. */
final class SheetCounter {
    private final AnswerCheck check;
    private final SheetShortcut shortcut;
    private final Counts counts;
    private final TallyCounter counter;
    private final LineSettings settings;
    private final KnownIds ids;
    private final ReportCollector report;
    private final StrictSheetReader strict;

    SheetCounter(Instrument instrument, SheetShortcut shortcut, LineSettings settings, KnownIds ids) {
        this.check = AnswerCheck.of(instrument);
        this.shortcut = shortcut;
        this.counts = new Counts(Layout.of(instrument));
        this.counter = CounterFactory.over(instrument, counts);
        this.settings = settings;
        this.ids = ids;
        this.report = new ReportCollector(settings);
        this.strict = new StrictSheetReader(settings, this::check, report);
    }

    private SheetCounter(SheetCounter reused, KnownIds ids) {
        this.check = reused.check;
        this.shortcut = reused.shortcut;
        this.counts = reused.counts;
        this.counter = reused.counter;
        this.settings = reused.settings;
        this.ids = ids;
        this.report = new ReportCollector(settings);
        this.strict = new StrictSheetReader(settings, this::check, report);
    }

    /** A counter without counts. It reuses the memory of this one, which must not be used any more. */
    SheetCounter restart(KnownIds newIds) {
        counts.clear();
        return new SheetCounter(this, newIds);
    }

    /** Counts to the last line, or to the first bad line if reading ends there. */
    void count(LineCursor lines) {
        while (!report.isStopped() && lines.next()) {
            if (shortcut.count(lines, ids, counts)) {
                report.addSheet();
            } else {
                countStrictly(lines);
            }
        }
    }

    private void countStrictly(LineCursor line) {
        ResponseSheet sheet = strict.read(line);
        if (sheet != null) {
            counter.add(sheet);
            ids.add(sheet.getPartyId(), sheet.getRespondentId());
        }
    }

    private List<Finding> check(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>(check.check(sheet));
        findings.addAll(ids.checkParty(sheet.getPartyId()));
        findings.addAll(ids.checkRespondent(sheet.getRespondentId()));
        return findings;
    }

    /** Adds the counts of later lines, which a number of lines precede. */
    void addAll(SheetCounter later, long precedingLines) {
        counts.addAll(later.counts);
        report.addAll(later.report, precedingLines);
    }

    Tally toTally() {
        return counter.toTally();
    }

    ReportCollector report() {
        return report;
    }
}

package no.samskaping.exchange.internal.cells;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowCells;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.KnownIds;
import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.ReportCollector;
import no.samskaping.json.internal.lines.SheetSource;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.counter.CounterFactory;
import org.jspecify.annotations.Nullable;

/** The rows of a table of answers below its headings, as sheets or as counts. */
public final class SheetTable implements SheetSource {
    private final RowSource source;
    private final Instrument instrument;
    private final LineSettings settings;
    private final SheetRow row;
    private final Columns columns;
    private final ReportCollector report;
    private final KnownIds ids;
    private long rows;
    private long filledRows;
    private boolean started;
    private @Nullable ResponseSheet next;

    /**
     * Prepares to read.
     *
     * @throws InputException if the plan does not fit the headings or the instrument
     * @throws UncheckedIOException if the table cannot be read
     */
    public SheetTable(
            RowSource source, List<String> headings, ColumnPlan plan, Instrument instrument, LineSettings settings) {
        this.source = source;
        this.instrument = instrument;
        this.settings = settings;
        columns = Columns.match(plan, instrument, headings, source);
        row = new SheetRow(plan, columns, instrument);
        report = new ReportCollector(settings);
        ids = new KnownIds(settings);
    }

    /** Counts all rows. */
    public CountedRows count() {
        Counts counts = new Counts(Layout.of(instrument));
        while (nextGoodRow()) {
            row.addTo(counts);
            accept();
        }
        return new CountedRows(CounterFactory.over(instrument, counts).toTally(), report, rows);
    }

    @Override
    public boolean hasNext() {
        if (next == null && nextGoodRow()) {
            next = row.toSheet();
            accept();
        }
        return next != null;
    }

    @Override
    public ResponseSheet next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ResponseSheet sheet = next;
        next = null;
        return sheet;
    }

    private void accept() {
        ids.add(row.partyId(), row.respondentId());
        report.addSheet();
    }

    /** Reads to the next row without a problem, and returns whether there is one. */
    private boolean nextGoodRow() {
        while (!report.isStopped()) {
            row.begin();
            try {
                if (!read()) {
                    return false;
                }
            } catch (InputException e) {
                rows++;
                report.addBadRow(source.number(), e::getProblems);
                report.breakOff();
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rows++;
            if (!row.isBlank() && finish()) {
                return true;
            }
        }
        return false;
    }

    /** Reads a row. The first one is left out if it repeats the statements. */
    private boolean read() throws IOException {
        if (started) {
            return source.next(row);
        }
        started = true;
        RowCells first = new RowCells();
        if (!source.next(first)) {
            return false;
        }
        if (SheetRow.isTextRow(first::text, columns, instrument)) {
            return source.next(row);
        }
        first.replay(row);
        return true;
    }

    private boolean finish() {
        filledRows++;
        row.end(filledRows);
        int width = source.width() >= 0 ? source.width() : Math.max(row.filled(), row.width());
        if (width != row.width()) {
            row.add(
                    Finding.of(
                            ExchangeRule.ROW_WIDTH,
                            "",
                            "cells",
                            Integer.toString(width),
                            "columns",
                            Integer.toString(row.width())),
                    -1);
        }
        if (row.size() > settings.maxLineBytes()) {
            row.add(Finding.of(InputRule.LINE_TOO_LONG, "", "max", Integer.toString(settings.maxLineBytes())), -1);
        }
        if (row.problems().isEmpty()) {
            ids.checkParty(row.partyId()).forEach(finding -> row.add(finding, -1));
            ids.checkRespondent(row.respondentId()).forEach(finding -> row.add(finding, -1));
        }
        if (!row.problems().isEmpty()) {
            report.addBadRow(source.number(), this::problems);
            return false;
        }
        return true;
    }

    private List<InputProblem> problems() {
        return row.problems().stream()
                .map(problem -> source.problem(problem.finding(), problem.column(), row.heading(problem.column())))
                .toList();
    }

    @Override
    public ReportCollector report() {
        return report;
    }

    @Override
    public long lineCount() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

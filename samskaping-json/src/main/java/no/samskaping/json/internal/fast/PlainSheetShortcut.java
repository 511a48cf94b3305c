package no.samskaping.json.internal.fast;

import no.samskaping.json.internal.lines.KnownIds;
import no.samskaping.json.internal.lines.LineCursor;
import no.samskaping.json.internal.lines.SheetShortcut;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;

/** Counts plain sheets without making objects for them. */
public final class PlainSheetShortcut implements SheetShortcut {
    private final PlainSheetParser parser;

    public PlainSheetShortcut(Instrument instrument) {
        parser = new PlainSheetParser(instrument);
    }

    @Override
    public boolean count(LineCursor line, KnownIds ids, Counts counts) {
        if (line.isTooLong() || !parser.parse(line) || ids.exceedsMaxParties(parser.party())) {
            return false;
        }
        // The id is decoded only where it matters.
        String respondent = ids.isEachRespondentOnce() ? parser.respondent() : "";
        if (ids.isRepeated(respondent)) {
            return false;
        }
        try {
            parser.addTo(counts);
        } catch (InvalidValueException e) {
            // The strict reader makes the same check and reports where the problem is.
            return false;
        }
        ids.add(parser.party(), respondent);
        return true;
    }
}

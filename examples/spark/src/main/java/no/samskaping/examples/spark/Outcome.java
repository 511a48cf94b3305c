package no.samskaping.examples.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import no.samskaping.json.DocumentType;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;

/**
 * The result of a folder.
 *
 * @param folder the folder's name
 * @param assessment the id of the assessment; empty if it is not known
 * @param scorecard the scorecard as JSON; empty if there is none
 * @param refusals the reasons why there is none
 * @param files the report on the lines, by file; empty if they were not read
 */
record Outcome(
        String folder, String assessment, String scorecard, List<Refusal> refusals, TreeMap<String, FileLines> files)
        implements Serializable {
    /** Scores the counts, and discloses no more than the parties agreed to show. */
    static Outcome of(Frame frame, Counted counted, Instrument instrument, Scorer scorer) {
        TreeMap<String, FileLines> files = new TreeMap<>(counted.files());
        String folder = frame.folder().name();
        try {
            byte[] scorecard =
                    DocumentType.SCORECARD.write(scorer.score(counted.tally(), frame.assessment(instrument)));
            return new Outcome(folder, frame.id(), new String(scorecard, StandardCharsets.UTF_8), List.of(), files);
        } catch (InvalidValueException e) {
            List<Refusal> refusals = e.getFindings().stream().map(Refusal::of).toList();
            return new Outcome(folder, frame.id(), "", refusals, files);
        }
    }

    /** Returns the result of a folder that cannot be scored and whose lines were therefore not read. */
    static Outcome refused(Frame frame) {
        return new Outcome(frame.folder().name(), frame.id(), "", frame.refusals(), new TreeMap<>());
    }

    boolean isScored() {
        return !scorecard.isEmpty();
    }
}

package no.samskaping.examples.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorer;

/**
 * What came of a folder.
 *
 * @param folder the folder's name
 * @param assessment the assessment's id; empty where it is not known
 * @param scorecard what may be shown of the scorecard, as a document; empty if there is none
 * @param refusals why there is none
 * @param files what became of the lines, by file; empty if they were not read
 */
record Outcome(
        String folder, String assessment, String scorecard, List<Refusal> refusals, TreeMap<String, FileLines> files)
        implements Serializable {
    /** Scores what was counted and shows no more of it than the parties agreed on. */
    static Outcome of(Frame frame, Counted counted, Instrument instrument, Scorer scorer) {
        TreeMap<String, FileLines> files = new TreeMap<>(counted.files());
        String folder = frame.folder().name();
        try {
            byte[] scorecard = SamskapingJson.write(
                    scorer.score(counted.tally(), frame.assessment(instrument)).disclose());
            return new Outcome(folder, frame.id(), new String(scorecard, StandardCharsets.UTF_8), List.of(), files);
        } catch (InvalidValueException e) {
            List<Refusal> refusals = e.getFindings().stream().map(Refusal::of).toList();
            return new Outcome(folder, frame.id(), "", refusals, files);
        }
    }

    /** Of a folder whose lines were not read, since they could not have been scored. */
    static Outcome refused(Frame frame) {
        return new Outcome(frame.folder().name(), frame.id(), "", frame.refusals(), new TreeMap<>());
    }

    boolean isScored() {
        return !scorecard.isEmpty();
    }
}

package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.instrument.Instrument;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The assessment of a folder, without sheets: the invited parties and what they agreed to show.
 *
 * @param folder its folder
 * @param id the id of the assessment; empty if it was refused
 * @param document the assessment as JSON
 * @param refusals the reasons why it cannot be used; empty if it can
 */
record Frame(Folder folder, String id, byte[] document, List<Refusal> refusals) implements Serializable {
    /** Reads the assessment of a folder, strictly. */
    static Frame read(Folder folder, Instrument instrument, Configuration hadoop) throws IOException {
        if (!folder.hasFrame()) {
            return refused(folder, List.of(Refusal.of(Refusal.NO_FRAME)));
        }
        Path path = new Path(folder.frame());
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            byte[] document = in.readNBytes(DocumentType.MAX_BYTES + 1);
            Assessment assessment = DocumentType.ASSESSMENT.read(document, instrument);
            return assessment.getSheets().isEmpty()
                    ? new Frame(folder, assessment.getId(), document, List.of())
                    : refused(folder, List.of(Refusal.of(Refusal.SHEETS_IN_FRAME)));
        } catch (InputException e) {
            return refused(folder, e.getProblems().stream().map(Refusal::of).toList());
        }
    }

    private static Frame refused(Folder folder, List<Refusal> refusals) {
        return new Frame(folder, "", new byte[0], refusals);
    }

    /** Returns the frames, and refuses those that have the same id as another. */
    static List<Frame> withUniqueIds(List<Frame> frames) {
        Map<String, Integer> folders = new HashMap<>();
        frames.forEach(frame -> folders.merge(frame.id, 1, Integer::sum));
        return frames.stream()
                .map(frame -> frame.isUsable() && folders.get(frame.id) > 1
                        ? refused(frame.folder, List.of(Refusal.of(Refusal.REPEATED)))
                        : frame)
                .toList();
    }

    boolean isUsable() {
        return refusals.isEmpty();
    }

    /** Returns the assessment. */
    Assessment assessment(Instrument instrument) {
        return DocumentType.ASSESSMENT.read(document, instrument);
    }
}

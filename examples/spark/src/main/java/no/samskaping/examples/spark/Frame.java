package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Instrument;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The assessment of a folder: who was invited and what they agreed may be shown.
 *
 * @param folder where it stands
 * @param id the assessment's id; empty where it was refused
 * @param document the assessment
 * @param refusals why it cannot be used; empty if it can
 */
record Frame(Folder folder, String id, byte[] document, List<Refusal> refusals) implements Serializable {
    /** Reads the assessment of a folder, as strictly as ever. */
    static Frame read(Folder folder, Instrument instrument, Configuration hadoop) throws IOException {
        if (!folder.hasFrame()) {
            return refused(folder, List.of(Refusal.of(Refusal.NO_FRAME)));
        }
        Path path = new Path(folder.frame());
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            byte[] document = in.readNBytes(SamskapingJson.MAX_BYTES + 1);
            Assessment assessment = SamskapingJson.read(document, Assessment.class, instrument);
            return assessment.getSheets().isEmpty()
                    ? new Frame(folder, assessment.getId(), document, List.of())
                    : refused(folder, List.of(Refusal.of(Refusal.SHEETS_IN_FRAME)));
        } catch (SamskapingJsonException e) {
            return refused(folder, e.getProblems().stream().map(Refusal::of).toList());
        }
    }

    private static Frame refused(Folder folder, List<Refusal> refusals) {
        return new Frame(folder, "", new byte[0], refusals);
    }

    /** The frames, without those whose id is another's too. */
    static List<Frame> eachOnce(List<Frame> frames) {
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

    /** The assessment that was read. */
    Assessment assessment(Instrument instrument) {
        return SamskapingJson.read(document, Assessment.class, instrument);
    }
}

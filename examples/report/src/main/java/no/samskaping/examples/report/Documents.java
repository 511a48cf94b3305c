package no.samskaping.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.samson.Instrument;

/** The documents that the user named, read whole before anything is printed. */
final class Documents {
    private final Map<String, Object> byPath = new LinkedHashMap<>();

    private Documents() {}

    /** Reads all documents; if any of them is refused, all that is wrong in all of them is told. */
    static Documents read(List<String> paths, Words words) throws RefusedException {
        Documents documents = new Documents();
        List<String> refusals = new ArrayList<>();
        Map<String, byte[]> unread = new LinkedHashMap<>();
        for (String path : paths) {
            try {
                byte[] bytes = bytes(path, words);
                // Instruments first: an assessment among the files may be answered on one of them.
                if (SamskapingJson.formatOf(bytes) == DocumentFormat.INSTRUMENT) {
                    documents.byPath.put(path, SamskapingJson.read(bytes, Instrument.class));
                } else {
                    unread.put(path, bytes);
                }
            } catch (SamskapingJsonException e) {
                e.getProblems().forEach(problem -> refusals.add(line(path, problem, words)));
            } catch (RefusedException e) {
                refusals.addAll(e.getLines());
            }
        }
        Instrument[] instruments = documents.all(Instrument.class).toArray(Instrument[]::new);
        unread.forEach((path, bytes) -> {
            try {
                Class<?> type = SamskapingJson.formatOf(bytes).getType();
                documents.byPath.put(path, SamskapingJson.read(bytes, type, instruments));
            } catch (SamskapingJsonException e) {
                e.getProblems().forEach(problem -> refusals.add(line(path, problem, words)));
            }
        });
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return documents;
    }

    /** All documents of a kind. */
    <T> Stream<T> all(Class<T> type) {
        return byPath.values().stream().filter(type::isInstance).map(type::cast);
    }

    private static byte[] bytes(String name, Words words) throws RefusedException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new RefusedException(List.of(name + ": " + words.of("file.directory")));
            }
            if (!Files.exists(path)) {
                throw new RefusedException(List.of(name + ": " + words.of("file.missing")));
            }
            if (Files.size(path) > SamskapingJson.MAX_BYTES) {
                String max = Integer.toString(SamskapingJson.MAX_BYTES >> 20);
                throw new RefusedException(List.of(name + ": "
                        + JsonRule.TOO_LARGE.message(words.locale(), Map.of("max", max))
                        + " [" + JsonRule.TOO_LARGE.getId() + "]"));
            }
            try (InputStream in = Files.newInputStream(path)) {
                // What has no size, a pipe, may still be too much: one byte more lets the door say so.
                return in.readNBytes(SamskapingJson.MAX_BYTES + 1);
            }
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static String line(String path, JsonProblem problem, Words words) {
        String pointer = problem.getPointer().isEmpty() ? "" : problem.getPointer() + ": ";
        return path + ":" + problem.getLine() + ":" + problem.getColumn() + ": " + pointer
                + problem.message(words.locale()) + " [" + problem.getCode() + "]";
    }
}

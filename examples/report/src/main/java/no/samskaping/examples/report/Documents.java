package no.samskaping.examples.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.instrument.Instrument;

/** The documents on the command line. All of them are read before anything is printed. */
final class Documents {
    private final Map<String, Object> byPath = new LinkedHashMap<>();
    private final List<IatiInput> activities = new ArrayList<>();

    private Documents() {}

    /** Reads all documents; if any of them is invalid, throws an exception with all problems of all documents. */
    static Documents read(List<String> paths, InputStream in, Words words) throws RefusedException {
        Documents documents = new Documents();
        List<String> refusals = new ArrayList<>();
        Map<String, byte[]> unread = new LinkedHashMap<>();
        for (String given : paths) {
            boolean isInput = given.equals(Command.STANDARD_INPUT);
            String path = isInput ? words.of("file.input") : given;
            try {
                if (!isInput && isXml(path)) {
                    Path file = existing(path, words);
                    documents.activities.add(new IatiInput(path, () -> Files.newInputStream(file), words));
                    continue;
                }
                byte[] bytes = isInput ? bytes(in, path, words) : bytes(path, words);
                if (isInput && isXml(bytes)) {
                    documents.activities.add(new IatiInput(path, () -> new ByteArrayInputStream(bytes), words));
                    continue;
                }
                // Instruments first, because an assessment may refer to one of them.
                if (DocumentType.of(bytes) == DocumentType.INSTRUMENT) {
                    documents.byPath.put(path, DocumentType.INSTRUMENT.read(bytes));
                } else {
                    unread.put(path, bytes);
                }
            } catch (InputException e) {
                e.getProblems().forEach(problem -> refusals.add(line(path, problem, words)));
            } catch (RefusedException e) {
                refusals.addAll(e.getLines());
            }
        }
        Instrument[] instruments = documents.all(Instrument.class).toArray(Instrument[]::new);
        unread.forEach((path, bytes) -> {
            try {
                documents.byPath.put(path, DocumentType.of(bytes).read(bytes, instruments));
            } catch (InputException e) {
                e.getProblems().forEach(problem -> refusals.add(line(path, problem, words)));
            }
        });
        documents.activities.forEach(input -> refusals.addAll(check(input, words)));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return documents;
    }

    /** Returns the files of IATI. Each was read to its end and found readable. */
    List<IatiInput> activities() {
        return activities;
    }

    /** Reads a file once without keeping anything, because nothing may be printed if it is refused. */
    private static List<String> check(IatiInput input, Words words) {
        try {
            input.forEach(reading -> {});
            return List.of();
        } catch (InputException e) {
            return e.getProblems().stream()
                    .map(problem -> line(input.path(), problem, words))
                    .toList();
        } catch (RefusedException e) {
            return e.getLines();
        } catch (IOException e) {
            return List.of(input.path() + ": " + words.of("file.unreadable"));
        }
    }

    private static boolean isXml(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static boolean isXml(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '<';
    }

    /** Returns all documents of a type. */
    <T> Stream<T> all(Class<T> type) {
        return byPath.values().stream().filter(type::isInstance).map(type::cast);
    }

    private static byte[] bytes(String name, Words words) throws RefusedException {
        try {
            Path path = existing(name, words);
            if (Files.size(path) > DocumentType.MAX_BYTES) {
                String max = Integer.toString(DocumentType.MAX_BYTES >> 20);
                throw new RefusedException(List.of(name + ": "
                        + InputRule.TOO_LARGE.message(words.locale(), Map.of("max", max))
                        + " [" + InputRule.TOO_LARGE.getId() + "]"));
            }
            try (InputStream in = Files.newInputStream(path)) {
                // A pipe has no size. One more byte than the limit makes the reader report the problem.
                return in.readNBytes(DocumentType.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static Path existing(String name, Words words) throws RefusedException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new RefusedException(List.of(name + ": " + words.of("file.directory")));
            }
            if (!Files.exists(path)) {
                throw new RefusedException(List.of(name + ": " + words.of("file.missing")));
            }
            return path;
        } catch (InvalidPathException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static byte[] bytes(InputStream in, String name, Words words) throws RefusedException {
        try {
            return in.readNBytes(DocumentType.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static String line(String path, InputProblem problem, Words words) {
        String pointer = problem.getPointer().isEmpty() ? "" : problem.getPointer() + ": ";
        return path + ":" + problem.getLine() + ":" + problem.getColumn() + ": " + pointer
                + problem.message(words.locale()) + " [" + problem.getCode() + "]";
    }
}

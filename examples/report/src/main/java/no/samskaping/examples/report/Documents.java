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
import java.util.Optional;
import java.util.stream.Stream;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;

/** The documents on the command line. All of them are read before anything is printed. */
final class Documents {
    private final Map<String, Object> byPath = new LinkedHashMap<>();
    private final List<IatiInput> activities = new ArrayList<>();

    private Documents() {}

    /** Reads all documents; if any of them is invalid, throws an exception with all problems of all documents. */
    static Documents read(Command command, InputStream in, Words words) throws RefusedException {
        List<String> paths = new ArrayList<>(command.paths());
        command.files().assessment().ifPresent(paths::add);
        Documents documents = new Documents();
        List<String> refusals = new ArrayList<>();
        Map<String, byte[]> unread = new LinkedHashMap<>();
        for (String given : paths) {
            boolean isInput = given.equals(Command.STANDARD_INPUT);
            String path = isInput ? words.of("file.input") : given;
            try {
                if (isWorkbook(given)) {
                    documents.byPath.put(path, workbook(path, words));
                    continue;
                }
                if (!isInput && isXml(path)) {
                    documents.activities.add(activities(path, words));
                    continue;
                }
                byte[] bytes = isInput ? bytes(in, path, words) : bytes(path, words);
                if (isInput && isXml(bytes)) {
                    if (bytes.length > DocumentType.MAX_BYTES) {
                        throw tooLarge(path, words);
                    }
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
        documents.activities.forEach(input -> refusals.addAll(check(input)));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return documents;
    }

    /** Returns all documents of a type. */
    <T> Stream<T> all(Class<T> type) {
        return byPath.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** Returns the document at a path. */
    <T> Optional<T> at(String path, Class<T> type) {
        return Optional.ofNullable(byPath.get(path)).filter(type::isInstance).map(type::cast);
    }

    /** Returns the files of IATI. Each was read to its end and found readable. */
    List<IatiInput> activities() {
        return activities;
    }

    /** Returns all chains, with those of files of IATI. All of them are in memory at the same time. */
    List<ImpactChain> chains() throws RefusedException {
        List<ImpactChain> chains = new ArrayList<>(all(ImpactChain.class).toList());
        for (IatiInput input : activities) {
            input.forEach(reading -> chains.add(reading.getChain()));
        }
        return chains;
    }

    /** Reads a file once without keeping anything, because nothing may be printed if it is refused. */
    private static List<String> check(IatiInput input) {
        try {
            input.forEach(reading -> {});
            return List.of();
        } catch (RefusedException e) {
            return e.getLines();
        }
    }

    private static IatiInput activities(String name, Words words) throws RefusedException {
        try {
            Path file = existing(name, words);
            return new IatiInput(name, () -> Files.newInputStream(file), words);
        } catch (InvalidPathException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static boolean isXml(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** Whether these are the first bytes of XML, which may have a byte order mark; no JSON document has one of them. */
    private static boolean isXml(byte[] bytes) {
        int first = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        return bytes.length > first && bytes[first] == '<';
    }

    private static boolean isWorkbook(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static ImpactChain workbook(String name, Words words) throws RefusedException {
        try (InputStream in = Files.newInputStream(existing(name, words))) {
            return ChainWorkbook.read(in);
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    /** Returns the path of a file that can be read. */
    static Path existing(String name, Words words) throws RefusedException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new RefusedException(List.of(name + ": " + words.of("file.directory")));
        }
        if (!Files.exists(path)) {
            throw new RefusedException(List.of(name + ": " + words.of("file.missing")));
        }
        return path;
    }

    private static byte[] bytes(String name, Words words) throws RefusedException {
        try {
            Path path = existing(name, words);
            if (Files.size(path) > DocumentType.MAX_BYTES) {
                throw tooLarge(name, words);
            }
            try (InputStream in = Files.newInputStream(path)) {
                // A pipe has no size. One more byte than the limit makes the reader report the problem.
                return in.readNBytes(DocumentType.MAX_BYTES + 1);
            }
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    private static RefusedException tooLarge(String name, Words words) {
        String max = Integer.toString(DocumentType.MAX_BYTES >> 20);
        return new RefusedException(List.of(name + ": "
                + InputRule.TOO_LARGE.message(words.locale(), Map.of("max", max)) + " ["
                + InputRule.TOO_LARGE.getId() + "]"));
    }

    private static byte[] bytes(InputStream in, String name, Words words) throws RefusedException {
        try {
            return in.readNBytes(DocumentType.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new RefusedException(List.of(name + ": " + words.of("file.unreadable")));
        }
    }

    /** Returns a problem on one line. A cell or a column says more than the line and the column alone. */
    static String line(String path, InputProblem problem, Words words) {
        if (problem.getCell().isPresent() || problem.getHeading().isPresent() || problem.getColumn() == 0) {
            String place = problem.place(words.locale());
            return path + ": " + (place.isEmpty() ? "" : place + ": ") + problem.message(words.locale()) + " ["
                    + problem.getCode() + "]";
        }
        String pointer = problem.getPointer().isEmpty() ? "" : problem.getPointer() + ": ";
        return path + ":" + problem.getLine() + ":" + problem.getColumn() + ": " + pointer
                + problem.message(words.locale()) + " [" + problem.getCode() + "]";
    }
}

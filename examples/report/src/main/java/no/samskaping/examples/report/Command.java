package no.samskaping.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.disclosure.Disclosure;

/**
 * The parsed command line.
 *
 * @param paths the documents
 * @param isJson whether to write JSON instead of text
 * @param isAll whether to list all advice
 * @param disclosure how much to show, or empty for the disclosure of each assessment
 * @param isHelp whether to print only the usage
 * @param isVersion whether to print only the version
 * @param iati the file of IATI to write the chains to, or empty
 * @param isPlain whether to write it without the extension
 * @param header what to write about the organisation and the status, by option
 */
record Command(
        List<String> paths,
        boolean isJson,
        boolean isAll,
        Optional<Disclosure> disclosure,
        boolean isHelp,
        boolean isVersion,
        Optional<String> iati,
        boolean isPlain,
        Map<String, String> header) {
    /** The path of standard input. */
    static final String STANDARD_INPUT = "-";

    /** The organisation that reports to IATI. */
    static final String ORGANISATION = "--organisation";

    /** The kind of organisation, as a code of IATI. */
    static final String ORGANISATION_TYPE = "--organisation-type";

    /** The name of the organisation. */
    static final String ORGANISATION_NAME = "--organisation-name";

    /** The status of the activities, as a code of IATI. */
    static final String STATUS = "--status";

    /** Returns the words in the language that the command line asks for, or in Bokmål. */
    static Words words(List<String> args, Terminal terminal) {
        return Words.in(language(args).orElse(Language.BOKMAAL), terminal);
    }

    static Command parse(List<String> args, Words words) throws RefusedException {
        if (args.contains("--language") && language(args).isEmpty()) {
            throw refused(words, words.of("command.language", languageTag(args)));
        }
        List<String> paths = new ArrayList<>();
        boolean isJson = false;
        boolean isAll = false;
        boolean isHelp = false;
        boolean isVersion = false;
        boolean isPlain = false;
        Optional<Disclosure> disclosure = Optional.empty();
        Optional<String> iati = Optional.empty();
        Map<String, String> header = new HashMap<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            switch (arg) {
                case "--json" -> isJson = true;
                case "--all" -> isAll = true;
                case "-h", "--help" -> isHelp = true;
                case "--version" -> isVersion = true;
                case "--language" -> rest.next();
                case "--disclosure" -> disclosure = Optional.of(disclosure(rest, words));
                case "--iati" -> iati = Optional.of(value(arg, rest, words));
                case "--iati-plain" -> isPlain = true;
                case ORGANISATION, ORGANISATION_TYPE, ORGANISATION_NAME, STATUS ->
                    header.put(arg, value(arg, rest, words));
                default -> paths.add(path(arg, paths, words));
            }
        }
        if (paths.isEmpty() && !isHelp && !isVersion) {
            throw refused(words, words.of("command.nothing"));
        }
        if (iati.isPresent() && isAmong(iati.get(), paths)) {
            throw refused(words, words.of("iati.same-file", iati.get()));
        }
        return new Command(paths, isJson, isAll, disclosure, isHelp, isVersion, iati, isPlain, header);
    }

    /** Writing to a file while it is read would destroy it. */
    private static boolean isAmong(String file, List<String> paths) {
        return paths.stream().anyMatch(path -> absolute(path).equals(absolute(file)));
    }

    private static String absolute(String path) {
        try {
            Path absolute = Path.of(path).toAbsolutePath().normalize();
            return Files.exists(absolute) ? absolute.toRealPath().toString() : absolute.toString();
        } catch (InvalidPathException | IOException e) {
            return path;
        }
    }

    private static String value(String option, Iterator<String> rest, Words words) throws RefusedException {
        if (!rest.hasNext()) {
            throw refused(words, words.of("command.value", option));
        }
        return rest.next();
    }

    /** Returns what an option says, or nothing. */
    String headerOption(String option) {
        return header.getOrDefault(option, "");
    }

    private static String path(String arg, List<String> paths, Words words) throws RefusedException {
        if (arg.startsWith("-") && !arg.equals(STANDARD_INPUT)) {
            throw refused(words, words.of("command.unknown", arg));
        }
        if (arg.equals(STANDARD_INPUT) && paths.contains(arg)) {
            throw refused(words, words.of("command.input-twice"));
        }
        return arg;
    }

    static List<String> usage(Words words) {
        return words.of("command.usage", codes(Disclosure.values()), ReviewJson.FORMAT, IatiText.FORMAT)
                .lines()
                .toList();
    }

    private static String languageTag(List<String> args) {
        int at = args.indexOf("--language") + 1;
        return at > 0 && at < args.size() ? args.get(at) : "";
    }

    private static Optional<Language> language(List<String> args) {
        String tag = languageTag(args);
        return Arrays.stream(Language.values())
                .filter(language -> language.getTag().equals(tag))
                .findFirst();
    }

    private static Disclosure disclosure(Iterator<String> rest, Words words) throws RefusedException {
        String code = rest.hasNext() ? rest.next() : "";
        return EnumTerm.fromCode(Disclosure.class, code)
                .orElseThrow(() -> refused(words, words.of("command.disclosure", code, codes(Disclosure.values()))));
    }

    private static String codes(Disclosure[] disclosures) {
        return Arrays.stream(disclosures).map(Disclosure::getCode).collect(Collectors.joining("|"));
    }

    private static RefusedException refused(Words words, String reason) {
        List<String> lines = new ArrayList<>(List.of(reason));
        lines.addAll(usage(words));
        return new RefusedException(lines);
    }
}

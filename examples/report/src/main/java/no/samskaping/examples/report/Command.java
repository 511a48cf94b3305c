package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
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
 * @param html the file to write the page to, or empty for none
 * @param disclosure how much to show, or empty for the disclosure of each assessment
 * @param isHelp whether to print only the usage
 * @param isVersion whether to print only the version
 */
record Command(
        List<String> paths,
        boolean isJson,
        boolean isAll,
        Optional<String> html,
        Optional<Disclosure> disclosure,
        boolean isHelp,
        boolean isVersion) {
    /** The path of standard input. */
    static final String STANDARD_INPUT = "-";

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
        Optional<String> html = Optional.empty();
        Optional<Disclosure> disclosure = Optional.empty();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            switch (arg) {
                case "--json" -> isJson = true;
                case "--all" -> isAll = true;
                case "-h", "--help" -> isHelp = true;
                case "--version" -> isVersion = true;
                case "--language" -> rest.next();
                case "--html" -> html = Optional.of(file(rest, words));
                case "--disclosure" -> disclosure = Optional.of(disclosure(rest, words));
                default -> paths.add(path(arg, paths, words));
            }
        }
        if (paths.isEmpty() && !isHelp && !isVersion) {
            throw refused(words, words.of("command.nothing"));
        }
        return new Command(paths, isJson, isAll, html, disclosure, isHelp, isVersion);
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
        return words.of("command.usage", codes(Disclosure.values()), ReviewJson.FORMAT)
                .lines()
                .toList();
    }

    /** The file of the page must be named, since a forgotten name would be the next option or document. */
    private static String file(Iterator<String> rest, Words words) throws RefusedException {
        String file = rest.hasNext() ? rest.next() : "";
        if (file.isEmpty() || file.startsWith("-")) {
            throw refused(words, words.of("command.html"));
        }
        return file;
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

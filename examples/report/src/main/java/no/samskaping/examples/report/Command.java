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
 * @param json whether to write JSON instead of text
 * @param disclosure how much to show, or empty for the disclosure of each assessment
 * @param language the language of the report
 * @param help whether to print only the usage
 */
record Command(List<String> paths, boolean json, Optional<Disclosure> disclosure, Language language, boolean help) {
    /** Returns the words of the report in the chosen language. */
    Words words() {
        return Words.in(language);
    }

    static Command parse(List<String> args) throws RefusedException {
        // The language first, since errors are also reported in it.
        Language language = language(args);
        Words words = Words.in(language);
        List<String> paths = new ArrayList<>();
        boolean json = false;
        boolean help = false;
        Optional<Disclosure> disclosure = Optional.empty();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            switch (arg) {
                case "--json" -> json = true;
                case "--help" -> help = true;
                case "--language" -> rest.next();
                case "--disclosure" -> disclosure = Optional.of(disclosure(rest, words));
                default -> {
                    if (arg.startsWith("--")) {
                        throw refused(words, words.of("command.unknown", arg));
                    }
                    paths.add(arg);
                }
            }
        }
        if (paths.isEmpty() && !help) {
            throw refused(words, words.of("command.nothing"));
        }
        return new Command(paths, json, disclosure, language, help);
    }

    static String usage(Words words) {
        return words.of("command.usage", codes(Disclosure.values()));
    }

    private static Language language(List<String> args) throws RefusedException {
        int at = args.indexOf("--language");
        if (at < 0) {
            return Language.BOKMAAL;
        }
        String tag = at + 1 < args.size() ? args.get(at + 1) : "";
        return Arrays.stream(Language.values())
                .filter(language -> language.getTag().equals(tag))
                .findFirst()
                .orElseThrow(() -> {
                    Words words = Words.in(Language.BOKMAAL);
                    return refused(words, words.of("command.language", tag));
                });
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
        return new RefusedException(List.of(reason, usage(words)));
    }
}

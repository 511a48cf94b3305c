package no.samskaping.samson.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.term.EnumTerm;

/** The sentences of statements. */
final class Sentences {
    private Sentences() {}

    static String of(Statement statement, Locale locale) {
        List<String> labels = statement.getAbout().stream()
                .map(term -> withinSentence(term, locale))
                .toList();
        return Words.format(
                Claim.class, statement.getClaim().getCode(), locale, Map.of("about", joined(labels, locale)));
    }

    /** Labels begin with a capital letter, and none of them with a name. */
    private static String withinSentence(EnumTerm term, Locale locale) {
        String label = term.label(locale);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String joined(List<String> labels, Locale locale) {
        if (labels.size() < 2) {
            return String.join("", labels);
        }
        int last = labels.size() - 1;
        String first = String.join(", ", labels.subList(0, last));
        return first + " " + Words.of(Statement.class, "and", locale) + " " + labels.get(last);
    }
}

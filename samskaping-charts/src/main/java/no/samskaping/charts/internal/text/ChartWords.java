package no.samskaping.charts.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import no.samskaping.samson.statement.Statement;

/** The words of charts and pages in one language. Remembers them, so one is made for each chart and page. */
public final class ChartWords {
    private final Language language;
    private final Figures figures;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Term, String> labels = new HashMap<>();

    public ChartWords(Language language) {
        this.language = language;
        this.figures = new Figures(language != Language.ENGLISH);
    }

    public Locale locale() {
        return language.getLocale();
    }

    public String tag() {
        return language.getTag();
    }

    public Figures figures() {
        return figures;
    }

    /** Returns a text without placeholders. */
    public String of(String key) {
        return words.computeIfAbsent(key, each -> Words.of(ChartWords.class, each, language.getLocale()));
    }

    /** Returns a text with its placeholders replaced; alternating names and values. */
    public String of(String key, String... arguments) {
        String text = of(key);
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(argument(text.substring(open + 1, close), arguments));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private static String argument(String name, String... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException("No argument for {" + name + "}");
    }

    /** Returns a text for one or for another number of things. */
    public String count(String key, long number) {
        return of(number == 1 ? key + ".one" : key + ".many", "number", Long.toString(number));
    }

    /** Returns the sentences of statements, one after the other. */
    public String sentences(List<Statement> statements) {
        StringJoiner sentences = new StringJoiner(" ");
        for (Statement statement : statements) {
            sentences.add(statement.sentence(locale()));
        }
        return sentences.toString();
    }

    /** Returns the label of a term. */
    public String of(Term term) {
        return labels.computeIfAbsent(term, each -> each.label(language.getLocale()));
    }

    /** Returns a label for use within a sentence. */
    public String within(Term term) {
        String label = of(term);
        return label.substring(0, 1).toLowerCase(language.getLocale()) + label.substring(1);
    }

    /** Returns labels for use within a sentence. */
    public List<String> within(Collection<? extends Term> terms) {
        List<String> labels = new ArrayList<>();
        for (Term term : terms) {
            labels.add(within(term));
        }
        return labels;
    }

    /** Formats a day, such as "10. mars 2026". */
    public String date(LocalDate date) {
        String day = Integer.toString(date.getDayOfMonth()) + (language == Language.ENGLISH ? " " : ". ");
        return day + of("month." + date.getMonthValue()) + " " + date.getYear();
    }
}

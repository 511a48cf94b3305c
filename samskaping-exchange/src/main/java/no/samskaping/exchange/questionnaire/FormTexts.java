package no.samskaping.exchange.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.term.Term;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Item;

/** The texts of a form besides those of the instrument. */
final class FormTexts {
    /** The answers that are no rating, in the order of the form. */
    static final List<AnswerKind> OTHER_ANSWERS = List.of(AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE);

    private final Questionnaire questionnaire;

    FormTexts(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    String title(Locale locale) {
        return questionnaire.getTitle().map(title -> title.get(locale)).orElseGet(() -> own("title", locale));
    }

    String own(String key, Locale locale) {
        return Words.of(Questionnaire.class, key, locale);
    }

    String expectation(String statement, Locale locale) {
        return Words.format(Questionnaire.class, "expectation", locale, Map.of("statement", statement));
    }

    static String statement(Item item, Locale locale) {
        return item.getText().get(locale);
    }

    /** A text in the languages of the instrument, in their order. */
    Map<String, String> inAll(Text text) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : questionnaire.getInstrument().languages()) {
            texts.put(language, text.in(Locale.forLanguageTag(language)));
        }
        return texts;
    }

    Map<String, String> inAll(Term term) {
        return inAll(term::label);
    }

    static Map<String, String> inAll(LocalizedText text) {
        return text.getTexts();
    }

    /** A text by language. */
    @FunctionalInterface
    interface Text {
        String in(Locale locale);
    }
}

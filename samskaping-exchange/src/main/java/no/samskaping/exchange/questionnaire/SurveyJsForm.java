package no.samskaping.exchange.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.exchange.internal.forms.FormNames;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.strict.StrictWriter;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** Writes a questionnaire for SurveyJS. */
final class SurveyJsForm {
    /** The name of the language of texts that SurveyJS shows for any other. */
    private static final String DEFAULT = "default";

    /** SurveyJS has its own words in Norwegian under this code only. */
    private static final String NORWEGIAN = "no";

    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final FormNames names;
    private final FormTexts texts;

    SurveyJsForm(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.getInstrument();
        this.names = new FormNames(instrument);
        this.texts = new FormTexts(questionnaire);
    }

    byte[] write() {
        return new StrictWriter().toBytes(this::write, Language.ENGLISH.getLocale());
    }

    private void write(JsonSink out) {
        out.startObject();
        text("title", texts.inAll(texts::title), out);
        out.name("pages");
        out.startList();
        page("about", texts.inAll(locale -> texts.own("about", locale)), out);
        party(out);
        roles(out);
        endPage(out);
        for (Map.Entry<ActionField, List<Item>> field : names.fields().entrySet()) {
            // The name of a page must not be that of a question.
            page("page-" + field.getKey().getCode(), texts.inAll(field.getKey()), out);
            matrix(
                    names.group(field.getKey()),
                    texts.inAll(locale -> texts.own("rate", locale)),
                    field.getValue(),
                    true,
                    out);
            if (questionnaire.isWithExpectations()) {
                matrix(
                        names.expectationGroup(field.getKey()),
                        texts.inAll(locale -> texts.own("expect", locale)),
                        field.getValue(),
                        false,
                        out);
            }
            endPage(out);
        }
        out.endList();
        out.endObject();
    }

    private void page(String name, Map<String, String> title, JsonSink out) {
        out.startObject();
        member("name", name, out);
        text("title", title, out);
        out.name("elements");
        out.startList();
    }

    private static void endPage(JsonSink out) {
        out.endList();
        out.endObject();
    }

    private void party(JsonSink out) {
        boolean choice = !questionnaire.getParties().isEmpty();
        out.startObject();
        member("type", choice ? "radiogroup" : "text", out);
        member("name", names.party(), out);
        text("title", texts.inAll(locale -> texts.own("party", locale)), out);
        out.name("isRequired");
        out.truth(true);
        if (choice) {
            out.name("choices");
            out.startList();
            for (PartyChoice party : questionnaire.getParties()) {
                out.startObject();
                member("value", party.getId(), out);
                member("text", party.getName(), out);
                out.endObject();
            }
            out.endList();
        }
        out.endObject();
    }

    private void roles(JsonSink out) {
        out.startObject();
        member("type", "checkbox", out);
        member("name", names.roles(), out);
        text("title", texts.inAll(locale -> texts.own("roles", locale)), out);
        out.name("choices");
        out.startList();
        for (CitizenRole role : CitizenRole.values()) {
            option(role.getCode(), texts.inAll(role), out);
        }
        out.endList();
        out.endObject();
    }

    private void matrix(String name, Map<String, String> title, List<Item> items, boolean rating, JsonSink out) {
        out.startObject();
        member("type", "matrix", out);
        member("name", name, out);
        text("title", title, out);
        out.name("columns");
        out.startList();
        instrument.getScale().getLabels().forEach((point, label) -> {
            out.startObject();
            out.name("value");
            out.number(point);
            text("text", FormTexts.inAll(label), out);
            out.endObject();
        });
        if (rating) {
            for (AnswerKind kind : FormTexts.OTHER_ANSWERS) {
                option(kind.getCode(), texts.inAll(kind), out);
            }
        }
        out.endList();
        out.name("rows");
        out.startList();
        for (Item item : items) {
            option(names.row(item), FormTexts.inAll(item.getText()), out);
        }
        out.endList();
        out.endObject();
    }

    private void option(String value, Map<String, String> text, JsonSink out) {
        out.startObject();
        member("value", value, out);
        text("text", text, out);
        out.endObject();
    }

    private static void member(String name, String value, JsonSink out) {
        out.name(name);
        out.text(value);
    }

    /** A text in all languages. The English one is the default; without it the first one is. */
    private static void text(String name, Map<String, String> texts, JsonSink out) {
        String english = Language.ENGLISH.getTag();
        String first =
                texts.containsKey(english) ? english : texts.keySet().iterator().next();
        out.name(name);
        out.startObject();
        member(DEFAULT, texts.getOrDefault(first, ""), out);
        texts.forEach((language, text) -> {
            if (!language.equals(english)) {
                member(language, text, out);
            }
            if (Locale.forLanguageTag(language).getLanguage().equals("nb")) {
                member(NORWEGIAN, text, out);
            }
        });
        out.endObject();
    }
}

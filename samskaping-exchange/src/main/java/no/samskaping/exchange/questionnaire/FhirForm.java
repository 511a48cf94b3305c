package no.samskaping.exchange.questionnaire;

import java.util.List;
import java.util.Locale;
import no.samskaping.exchange.internal.forms.FormNames;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.strict.StrictWriter;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** Writes a questionnaire as a resource of FHIR R4. */
final class FhirForm {
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final FormNames names;
    private final FormTexts texts;
    private final String language;
    private final Locale locale;

    FhirForm(Questionnaire questionnaire, Locale wanted) {
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.getInstrument();
        this.names = new FormNames(instrument);
        this.texts = new FormTexts(questionnaire);
        this.language = language(instrument, wanted);
        this.locale = Locale.forLanguageTag(language);
    }

    /** The language of the instrument's texts for a locale, as {@code LocalizedText} chooses it. */
    static String language(Instrument instrument, Locale wanted) {
        String tag = Locale.forLanguageTag(wanted.toLanguageTag()).getLanguage();
        String own = tag.equals("no") ? Language.BOKMAAL.getTag() : tag;
        List<String> languages = List.copyOf(instrument.languages());
        for (String candidate : List.of(own, Language.ENGLISH.getTag())) {
            if (languages.contains(candidate)) {
                return candidate;
            }
        }
        return languages.get(0);
    }

    byte[] write() {
        return new StrictWriter().toBytes(this::write, locale);
    }

    private void write(JsonSink out) {
        out.startObject();
        member("resourceType", "Questionnaire", out);
        member("language", language, out);
        member("url", names.url() + ":" + language, out);
        member("version", instrument.getVersion(), out);
        member("title", texts.title(locale), out);
        member("status", "active", out);
        out.name("item");
        out.startList();
        party(out);
        roles(out);
        names.fields().forEach((field, items) -> {
            group(names.group(field), field.label(locale), items, true, out);
            if (questionnaire.isWithExpectations()) {
                String text = field.label(locale) + ": " + texts.own("expect", locale);
                group(names.expectationGroup(field), text, items, false, out);
            }
        });
        out.endList();
        out.endObject();
    }

    private void party(JsonSink out) {
        boolean choice = !questionnaire.getParties().isEmpty();
        out.startObject();
        question(names.party(), texts.own("party", locale), choice ? "choice" : "string", out);
        flag("required", out);
        if (choice) {
            out.name("answerOption");
            out.startList();
            for (PartyChoice party : questionnaire.getParties()) {
                out.startObject();
                coding(FormNames.partySystem(), party.getId(), party.getName(), out);
                out.endObject();
            }
            out.endList();
        }
        out.endObject();
    }

    private void roles(JsonSink out) {
        out.startObject();
        question(names.roles(), texts.own("roles", locale), "choice", out);
        flag("repeats", out);
        out.name("answerOption");
        out.startList();
        for (CitizenRole role : CitizenRole.values()) {
            out.startObject();
            coding(FormNames.roleSystem(), role.getCode(), role.label(locale), out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private void group(String linkId, String text, List<Item> items, boolean rating, JsonSink out) {
        out.startObject();
        question(linkId, text, "group", out);
        out.name("item");
        out.startList();
        for (Item item : items) {
            out.startObject();
            question(
                    rating ? item.getId() : FormNames.expectation(item),
                    FormTexts.statement(item, locale),
                    "choice",
                    out);
            options(rating, out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private void options(boolean rating, JsonSink out) {
        out.name("answerOption");
        out.startList();
        instrument.getScale().getLabels().forEach((point, label) -> {
            out.startObject();
            out.name("extension");
            out.startList();
            out.startObject();
            member("url", ORDINAL, out);
            out.name("valueDecimal");
            out.number(point);
            out.endObject();
            out.endList();
            coding(names.scaleSystem(), Integer.toString(point), label.get(locale), out);
            out.endObject();
        });
        if (rating) {
            for (AnswerKind kind : FormTexts.OTHER_ANSWERS) {
                out.startObject();
                coding(names.scaleSystem(), kind.getCode(), kind.label(locale), out);
                out.endObject();
            }
        }
        out.endList();
    }

    private static void question(String linkId, String text, String type, JsonSink out) {
        member("linkId", linkId, out);
        member("text", text, out);
        member("type", type, out);
    }

    private static void coding(String system, String code, String display, JsonSink out) {
        out.name("valueCoding");
        out.startObject();
        member("system", system, out);
        member("code", code, out);
        member("display", display, out);
        out.endObject();
    }

    private static void flag(String name, JsonSink out) {
        out.name(name);
        out.truth(true);
    }

    private static void member(String name, String value, JsonSink out) {
        out.name(name);
        out.text(value);
    }
}

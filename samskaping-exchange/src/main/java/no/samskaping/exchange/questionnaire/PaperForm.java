package no.samskaping.exchange.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskaping.exchange.internal.forms.FormNames;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** Writes a questionnaire to be printed. */
final class PaperForm {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm; }
            body { font: 10.5pt/1.35 sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 182mm; }
            h1 { font-size: 17pt; margin: 0 0 4mm; }
            h2 { font-size: 12.5pt; margin: 6mm 0 1mm; break-after: avoid; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 0.3mm solid #555; padding: 1.2mm; vertical-align: middle; }
            thead th { font-size: 8pt; font-weight: normal; hyphens: auto; }
            tbody th { text-align: left; font-weight: normal; width: 50%; }
            tr { break-inside: avoid; }
            .code { display: block; font-size: 7pt; color: #444; }
            .box { display: inline-block; width: 4mm; height: 4mm; border: 0.4mm solid #000; }
            td { text-align: center; }
            .line { display: inline-block; width: 90mm; border-bottom: 0.3mm solid #000; height: 6mm; }
            .choices span + span { margin-right: 6mm; }
            """;

    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final FormTexts texts;
    private final Locale locale;
    private final StringBuilder html = new StringBuilder();

    PaperForm(Questionnaire questionnaire, Locale wanted) {
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.getInstrument();
        this.texts = new FormTexts(questionnaire);
        this.locale = Locale.forLanguageTag(FhirForm.language(instrument, wanted));
    }

    byte[] write() {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escape(locale.toLanguageTag()))
                .append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n<title>")
                .append(escape(texts.title(locale)))
                .append("</title>\n");
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(escape(texts.title(locale))).append("</h1>\n");
        party();
        roles();
        html.append("<p>").append(escape(texts.own("tick", locale))).append("</p>\n");
        new FormNames(instrument).fields().forEach((field, items) -> {
            html.append("<h2>").append(escape(field.label(locale))).append("</h2>\n");
            table(items, true);
            if (questionnaire.isWithExpectations()) {
                html.append("<h2>")
                        .append(escape(field.label(locale) + ": " + texts.own("expect", locale)))
                        .append("</h2>\n");
                table(items, false);
            }
        });
        return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void party() {
        html.append("<p>").append(escape(texts.own("party", locale))).append("</p>\n<p class=\"choices\">");
        if (questionnaire.getParties().isEmpty()) {
            html.append("<span class=\"line\"></span>");
        }
        questionnaire.getParties().forEach(party -> box(party.getName()));
        html.append("</p>\n");
    }

    private void roles() {
        html.append("<p>").append(escape(texts.own("roles", locale))).append("</p>\n<p class=\"choices\">");
        for (CitizenRole role : CitizenRole.values()) {
            box(role.label(locale));
        }
        html.append("</p>\n");
    }

    private void box(String text) {
        html.append("<span class=\"box\"></span> <span>").append(escape(text)).append("</span> ");
    }

    private void table(List<Item> items, boolean rating) {
        List<String> headings = new ArrayList<>();
        instrument.getScale().getLabels().values().forEach(label -> headings.add(label.get(locale)));
        if (rating) {
            for (AnswerKind kind : FormTexts.OTHER_ANSWERS) {
                headings.add(kind.label(locale));
            }
        }
        html.append("<table>\n<thead><tr><td></td>");
        headings.forEach(heading ->
                html.append("<th scope=\"col\">").append(escape(heading)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (Item item : items) {
            html.append("<tr><th scope=\"row\">").append(escape(FormTexts.statement(item, locale)));
            html.append("<span class=\"code\">")
                    .append(escape(rating ? item.getId() : FormNames.expectation(item)))
                    .append("</span></th>");
            headings.forEach(heading -> html.append("<td><span class=\"box\"></span></td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    /** Control characters, which HTML does not have, are left out. */
    private static String escape(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\t\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

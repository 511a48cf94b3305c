package no.samskaping.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskaping.exchange.questionnaire.PartyChoice;
import no.samskaping.exchange.questionnaire.Questionnaire;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.term.Language;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;

/**
 * A questionnaire with sheets in which every item has every answer that it can have, and none.
 *
 * @param name the name of its files
 */
record Form(String name, Questionnaire questionnaire, List<ResponseSheet> sheets) {
    private static final List<PartyChoice> PARTIES = List.of(
            PartyChoice.of("kommunen", "Fjordvik kommune"),
            PartyChoice.of("vel", "Vellaget «Øst»; avd. 2, & <venner>"),
            PartyChoice.of("3", "\"Familiene\""));

    static final List<Locale> LOCALES =
            Stream.of(Language.values()).map(Language::getLocale).toList();

    /** The standard instrument and a small one, each with all there is to ask and with as little as possible. */
    static List<Form> all() {
        return Stream.of(
                        Map.entry("standard", Instrument.standard()),
                        Map.entry("small", small(0, 2)),
                        Map.entry("negative", small(-2, 1)))
                .flatMap(each -> Stream.of(
                        of(each.getKey(), each.getValue(), true), of(each.getKey() + "-bare", each.getValue(), false)))
                .toList();
    }

    private static Form of(String name, Instrument instrument, boolean full) {
        Questionnaire questionnaire = Questionnaire.builder()
                .instrument(instrument)
                .parties(full ? PARTIES : List.of())
                .withExpectations(full)
                .build();
        return new Form(name, questionnaire, sheets(instrument, full));
    }

    /** Items whose ids say nothing, in two fields, with the usual characters of texts. */
    private static Instrument small(int min, int max) {
        Instrument.Builder small = Instrument.builder()
                .id("liten*måling")
                .version("2.0")
                .addFields(ActionField.EQUALITY, ActionField.COMMON_GOALS)
                .addValues(CoreValue.OPENNESS, CoreValue.DEMOCRACY);
        Map<Integer, LocalizedText> labels = IntStream.rangeClosed(min, max)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        point -> point,
                        point -> LocalizedText.of("Nivå " + point, "Nivå (nn) " + point, "Level " + point)));
        return small.scale(Scale.of(min, max, labels))
                .addItems(item("buss-1", ActionField.EQUALITY, CoreValue.OPENNESS, "Vi hører «alle», & <flere>"))
                .addItems(item("0.5", ActionField.EQUALITY, CoreValue.DEMOCRACY, "Er det \"vårt\"; eller = deres?"))
                .addItems(item("party", ActionField.COMMON_GOALS, CoreValue.OPENNESS, "100 % + mer, på ett år"))
                .build();
    }

    private static Item item(String id, ActionField field, CoreValue value, String text) {
        return Item.builder()
                .id(id)
                .field(field)
                .value(value)
                .text(LocalizedText.of(text, text + " (nn)", text + " (en)"))
                .build();
    }

    private static List<ResponseSheet> sheets(Instrument instrument, boolean full) {
        Scale scale = instrument.getScale();
        int answers = scale.points() + 3;
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int respondent = 0; respondent < answers; respondent++) {
            ResponseSheet.Builder sheet = ResponseSheet.builder()
                    .respondentId(Integer.toString(respondent + 1))
                    .partyId(PARTIES.get(respondent % PARTIES.size()).getId());
            for (CitizenRole role : CitizenRole.values()) {
                if ((respondent >> role.ordinal() & 1) == 1) {
                    sheet.addRoles(role);
                }
            }
            for (int i = 0; i < instrument.getItems().size(); i++) {
                String item = instrument.getItems().get(i).getId();
                int answer = (respondent + i) % answers;
                int point = scale.getMin() + answer;
                if (scale.contains(point)) {
                    int expected = scale.getMin() + (respondent * 2 + i) % scale.points();
                    boolean expects = full && (respondent + i) % 4 != 0;
                    sheet.putAnswers(item, expects ? Answer.of(point, expected) : Answer.of(point));
                } else if (answer == scale.points()) {
                    sheet.putAnswers(item, Answer.dontKnow());
                } else if (answer == scale.points() + 1) {
                    sheet.putAnswers(item, Answer.notApplicable());
                }
            }
            sheets.add(sheet.build());
        }
        return sheets;
    }

    Instrument instrument() {
        return questionnaire.getInstrument();
    }

    /** What a person chooses or writes for the party. */
    String party(ResponseSheet sheet) {
        return questionnaire.getParties().stream()
                .filter(party -> party.getId().equals(sheet.getPartyId()))
                .map(PartyChoice::getName)
                .findFirst()
                .orElse(sheet.getPartyId());
    }

    /** What a person chooses for an answer. */
    String label(Answer answer, Locale locale) {
        return answer.getKind() == AnswerKind.RATING
                ? point(answer.getRating().getAsInt(), locale)
                : answer.getKind().label(locale);
    }

    String point(int point, Locale locale) {
        return instrument().getScale().getLabels().get(point).get(locale);
    }

    @Override
    public String toString() {
        return name;
    }
}

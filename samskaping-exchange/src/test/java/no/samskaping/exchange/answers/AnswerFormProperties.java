package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.Tally;
import tools.jackson.databind.json.JsonMapper;

/** Responses to forms, written by hand from the questionnaires, are read as the sheets that they were made from. */
class AnswerFormProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    private static Object value(Answer answer) {
        return answer.getKind() == AnswerKind.RATING
                ? (Object) answer.getRating().getAsInt()
                : answer.getKind().getCode();
    }

    /** The row of an item: generated instruments have ids that do not look like cells, the standard one has. */
    private static String row(Instrument instrument, Item item) {
        return instrument.equals(Instrument.standard()) ? item.getValue().getCode() : item.getId();
    }

    static Map<String, Object> surveyJs(Instrument instrument, ResponseSheet sheet) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("party", sheet.getPartyId());
        if (!sheet.getRoles().isEmpty()) {
            result.put(
                    "roles", sheet.getRoles().stream().map(CitizenRole::getCode).toList());
        }
        for (Item item : instrument.getItems()) {
            Answer answer = sheet.getAnswers().get(item.getId());
            if (answer != null) {
                String row = row(instrument, item);
                put(result, item.getField().getCode(), row, value(answer));
                answer.getExpectation()
                        .ifPresent(expected ->
                                put(result, "expectation-" + item.getField().getCode(), row, expected));
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> result, String question, String row, Object value) {
        ((Map<String, Object>) result.computeIfAbsent(question, name -> new LinkedHashMap<>())).put(row, value);
    }

    static Map<String, Object> fhir(Instrument instrument, ResponseSheet sheet) {
        List<Object> items = new ArrayList<>();
        items.add(Map.of("linkId", "party", "answer", List.of(Map.of("valueString", sheet.getPartyId()))));
        String scale =
                "urn:samskaping:samson:scale:" + encoded(instrument.getId()) + ":" + encoded(instrument.getVersion());
        items.add(question(
                "roles",
                sheet.getRoles().stream()
                        .map(role -> coding("urn:samskaping:citizen-role", role.getCode()))
                        .toList()));
        instrument.getItems().stream().map(Item::getField).distinct().forEach(field -> {
            List<Object> ratings = new ArrayList<>();
            List<Object> expectations = new ArrayList<>();
            for (Item item : instrument.getItems()) {
                Answer answer = sheet.getAnswers().get(item.getId());
                if (item.getField() == field && answer != null) {
                    ratings.add(question(
                            item.getId(), List.of(coding(scale, value(answer).toString()))));
                    answer.getExpectation()
                            .ifPresent(expected -> expectations.add(question(
                                    "expectation-" + item.getId(),
                                    List.of(coding(scale, Integer.toString(expected))))));
                }
            }
            items.add(group(field.getCode(), ratings));
            items.add(group("expectation-" + field.getCode(), expectations));
        });
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("resourceType", "QuestionnaireResponse");
        response.put("meta", Map.of("profile", List.of("urn:anything")));
        response.put(
                "questionnaire",
                "urn:samskaping:samson:questionnaire:" + encoded(instrument.getId()) + ":"
                        + instrument.languages().first() + "|" + instrument.getVersion());
        response.put("status", "completed");
        response.put("source", Map.of("reference", "Patient/1", "display", "Kari Nordmann"));
        response.put("item", items);
        return response;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    /** The members are in an order that differs between questions: readers of JSON must not depend on it. */
    private static Map<String, Object> question(String linkId, List<?> answers) {
        Map<String, Object> question = new LinkedHashMap<>();
        if (linkId.length() % 2 == 0) {
            question.put("linkId", linkId);
        }
        question.put("text", "Kari");
        question.put("answer", answers);
        question.put("linkId", linkId);
        return question;
    }

    private static Map<String, Object> group(String linkId, List<Object> items) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("linkId", linkId);
        group.put("item", items);
        return group;
    }

    private static Map<String, Object> coding(String system, String code) {
        return Map.of("valueCoding", Map.of("system", system, "code", code, "display", "noe"));
    }

    private static List<ResponseSheet> numbered(List<ResponseSheet> sheets) {
        List<ResponseSheet> numbered = new ArrayList<>();
        for (ResponseSheet sheet : sheets) {
            numbered.add(ResponseSheet.builder()
                    .from(sheet)
                    .respondentId(Integer.toString(numbered.size() + 1))
                    .build());
        }
        return numbered;
    }

    private static void check(AnswerForm form, List<ResponseSheet> sheets, List<Map<String, Object>> responses) {
        JsonMapper mapper = JsonMapper.shared();
        String lines = responses.stream().map(mapper::writeValueAsString).collect(Collectors.joining("\n"));
        String list = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(responses);
        for (String text : List.of(lines, list)) {
            try (SheetLines read = form.read(stream(text))) {
                List<ResponseSheet> found = read.stream().toList();
                assertThat(read.getReport().getBadLines()).isEmpty();
                assertThat(found).isEqualTo(numbered(sheets));
            }
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void surveyJsGivesTheSameSheets(@ForAll("answered") Answered answered) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        check(
                AnswerForm.surveyJs(answered.instrument()),
                sheets,
                sheets.stream()
                        .map(sheet -> surveyJs(answered.instrument(), sheet))
                        .toList());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void fhirGivesTheSameSheets(@ForAll("answered") Answered answered) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        List<Map<String, Object>> responses =
                sheets.stream().map(sheet -> fhir(answered.instrument(), sheet)).toList();
        AnswerForm form = AnswerForm.fhir(answered.instrument());
        check(form, sheets, responses);

        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "collection");
        bundle.put(
                "entry",
                responses.stream()
                        .map(response -> Map.of("resource", response, "fullUrl", "urn:uuid:1"))
                        .toList());
        Tally expected = sheets.stream().collect(Tally.collector(answered.instrument()));
        assertThat(form.tally(stream(JsonMapper.shared().writeValueAsString(bundle)))
                        .getTally())
                .isEqualTo(expected);
    }

    /** Every other response has an answer that no form gives. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void badResponsesAreReportedAndNoGoodOneIsLost(@ForAll("answered") Answered answered, @ForAll boolean lines) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        List<Map<String, Object>> responses = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Map<String, Object> response = surveyJs(answered.instrument(), sheets.get(i));
            if (i % 2 == 0) {
                response.put("hemmelighet", Map.of("hemmelighet", "hemmelighet"));
                response.put("party", "hemme lighet");
            }
            responses.add(response);
        }
        JsonMapper mapper = JsonMapper.shared();
        String text = lines
                ? responses.stream().map(mapper::writeValueAsString).collect(Collectors.joining("\n"))
                : mapper.writeValueAsString(responses);
        try (SheetLines read = AnswerForm.surveyJs(answered.instrument()).read(stream(text))) {
            List<ResponseSheet> expected = new ArrayList<>();
            List<ResponseSheet> all = numbered(sheets);
            for (int i = 1; i < all.size(); i += 2) {
                expected.add(all.get(i));
            }
            assertThat(read.stream().toList()).isEqualTo(expected);
            assertThat(read.getReport().getBadLineCount()).isEqualTo(sheets.size() - expected.size());
            read.getReport().getBadLines().forEach(bad -> {
                assertThat(bad.getNumber() % 2).isEqualTo(1);
                assertThat(bad.getProblems()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(problem -> assertThat(
                                problem.message(Locale.ENGLISH))
                        .doesNotContain("hemme"));
            });
        }
    }
}

package no.samskaping.json.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.Term;
import no.samskaping.model.review.Severity;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.Scale;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.review.ChainRule;

/** What holds between parts of a document that stand apart, in the keywords of JSON Schema. */
final class Conditions {
    private Conditions() {}

    /** Answers to the standard instrument are to its items and on its scale. */
    static List<Object> standardAnswers() {
        Instrument standard = Instrument.standard();
        Scale scale = standard.getScale();
        Map<String, Object> onScale = Map.of("minimum", scale.getMin(), "maximum", scale.getMax());
        Map<String, Object> answer = ordered(onScale);
        answer.put("properties", Map.of("rating", onScale, "expectation", onScale));
        Map<String, Object> answers = Map.of(
                "propertyNames",
                Map.of("enum", standard.getItems().stream().map(Item::getId).toList()),
                "additionalProperties",
                answer);
        Map<String, Object> ref = with(Map.of(
                "id", Map.of("const", standard.getId()),
                "version", Map.of("const", standard.getVersion())));
        return List.of(condition(
                with(Map.of("instrument", ref)),
                Map.of(
                        "properties",
                        Map.of("sheets", Map.of("items", Map.of("properties", Map.of("answers", answers)))))));
    }

    /** An instrument has items for what it scores, and for nothing else. */
    static List<Object> coverage() {
        List<Object> conditions = new ArrayList<>();
        for (ActionField field : ActionField.values()) {
            conditions.add(coverage("fields", "field", field));
        }
        for (CoreValue value : CoreValue.values()) {
            conditions.add(coverage("values", "value", value));
        }
        return conditions;
    }

    private static Map<String, Object> coverage(String list, String name, Term term) {
        Map<String, Object> its = Map.of("const", term.getCode());
        Map<String, Object> isOfIt = with(Map.of(name, its));
        Map<String, Object> leftOut = with(Map.of(list, Map.of("minItems", 1, "not", Map.of("contains", its))));
        Map<String, Object> condition =
                condition(leftOut, Map.of("properties", Map.of("items", Map.of("items", Map.of("not", isOfIt)))));
        condition.put("else", Map.of("properties", Map.of("items", Map.of("contains", isOfIt))));
        return condition;
    }

    /** A finding has its rule's own severity and step. */
    static List<Object> rulesOwn() {
        List<Object> conditions = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (SoImpactStep step : SoImpactStep.values()) {
                List<String> rules = Arrays.stream(ChainRule.values())
                        .filter(rule -> rule.getSeverity() == severity && rule.getStep() == step)
                        .map(ChainRule::getId)
                        .toList();
                if (!rules.isEmpty()) {
                    conditions.add(condition(
                            with(Map.of("rule", Map.of("enum", rules))),
                            with(Map.of("severity", own(severity), "step", own(step)))));
                }
            }
        }
        return conditions;
    }

    private static Map<String, Object> own(EnumTerm term) {
        return Map.of("const", term.getCode());
    }

    private static Map<String, Object> with(Map<String, Object> properties) {
        return Map.of(
                "properties",
                properties,
                "required",
                properties.keySet().stream().sorted().toList());
    }

    private static Map<String, Object> condition(Map<String, Object> condition, Map<String, Object> then) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("if", condition);
        whole.put("then", then);
        return whole;
    }

    private static Map<String, Object> ordered(Map<String, Object> keywords) {
        return new LinkedHashMap<>(keywords);
    }
}

package no.samskaping.json.internal.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.review.ChainRule;

/** Conditions that involve several parts of a document, in the keywords of JSON Schema. */
final class SchemaConditions {
    private SchemaConditions() {}

    /** Answers to the standard instrument refer to its items and are on its scale. */
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

    /** An instrument has items for all the fields and values that it scores, and for no others. */
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
        Map<String, Object> code = Map.of("const", term.getCode());
        Map<String, Object> hasTerm = with(Map.of(name, code));
        Map<String, Object> leftOut = with(Map.of(list, Map.of("minItems", 1, "not", Map.of("contains", code))));
        Map<String, Object> condition =
                condition(leftOut, Map.of("properties", Map.of("items", Map.of("items", Map.of("not", hasTerm)))));
        condition.put("else", Map.of("properties", Map.of("items", Map.of("contains", hasTerm))));
        return condition;
    }

    /** A finding has the severity and the step of its rule. */
    static List<Object> severityAndStepOfRules() {
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
                            with(Map.of("severity", constant(severity), "step", constant(step)))));
                }
            }
        }
        return conditions;
    }

    /** A record of gains has a question or at least one gain. */
    static List<Object> questionOrGains() {
        return List.of(with(Map.of("question", Map.of())), with(Map.of("gains", Map.of("minItems", 1))));
    }

    private static Map<String, Object> constant(EnumTerm term) {
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

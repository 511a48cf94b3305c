package no.samskaping.json.internal.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.finding.Severity;
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
    static Map<String, Object> standardAnswers() {
        Instrument standard = Instrument.standard();
        Map<String, Object> offScale = Map.of(
                "anyOf",
                List.of(
                        offScale(standard.getScale()),
                        holds(Map.of("rating", offScale(standard.getScale()))),
                        holds(Map.of("expectation", offScale(standard.getScale())))));
        Map<String, Object> answers = Map.of(
                "type",
                "object",
                "propertyNames",
                Map.of("enum", standard.getItems().stream().map(Item::getId).toList()),
                "additionalProperties",
                Map.of("not", offScale));
        Map<String, Object> sheet = object(Map.of("answers", answers));
        Map<String, Object> ref = holds(Map.of(
                "id", Map.of("const", standard.getId()),
                "version", Map.of("const", standard.getVersion())));
        return Map.of(
                "if", holds(Map.of("instrument", ref)),
                "then", object(Map.of("sheets", Map.of("type", "array", "items", sheet))));
    }

    private static Map<String, Object> offScale(Scale scale) {
        return Map.of(
                "type",
                "number",
                "anyOf",
                List.of(Map.of("exclusiveMaximum", scale.getMin()), Map.of("exclusiveMinimum", scale.getMax())));
    }

    /** An instrument has items for all the fields and values that it scores, and for no others. */
    static Map<String, Object> coverage() {
        List<Object> conditions = new ArrayList<>();
        List<Term> fields = List.of(ActionField.values());
        List<Term> values = List.of(CoreValue.values());
        fields.forEach(field -> coverage("fields", "field", field, fields, conditions));
        values.forEach(value -> coverage("values", "value", value, values, conditions));
        return Map.of("items", Map.of("allOf", conditions));
    }

    /** Both conditions ignore unknown codes, which are refused where they are. */
    private static void coverage(String list, String name, Term term, List<Term> all, List<Object> conditions) {
        Map<String, Object> code = Map.of("const", term.getCode());
        Map<String, Object> other = Map.of("enum", codesExcept(term, all));
        Map<String, Object> onlyOthers = holds(Map.of(list, Map.of("type", "array", "minItems", 1, "items", other)));
        Map<String, Object> items = Map.of("type", "array", "contains", holds(Map.of(name, code)));
        conditions.add(Map.of(
                "$comment",
                "If " + list + " does not contain " + term.getCode() + ", no item has it.",
                "not",
                Map.of("allOf", List.of(onlyOthers, holds(Map.of("items", items))))));
        Map<String, Object> scored = Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        list,
                        Map.of("type", "array", "anyOf", List.of(Map.of("maxItems", 0), Map.of("contains", code)))));
        Map<String, Object> otherItems = Map.of("type", "array", "items", holds(Map.of(name, other)));
        conditions.add(Map.of(
                "$comment",
                "If " + list + " is left out or contains " + term.getCode() + ", at least one item has it.",
                "not",
                Map.of("allOf", List.of(scored, holds(Map.of("items", otherItems))))));
    }

    /** A finding has the severity and the step of its rule. */
    static Map<String, Object> severityAndStepOfRules() {
        List<Object> conditions = new ArrayList<>();
        List<Term> severities = List.of(Severity.values());
        List<Term> steps = List.of(SoImpactStep.values());
        severities.forEach(severity ->
                rulesHave("severity", severity, severities, rule -> rule.getSeverity() == severity, conditions));
        steps.forEach(step -> rulesHave("step", step, steps, rule -> rule.getStep() == step, conditions));
        return Map.of("rule", Map.of("allOf", conditions));
    }

    /** The rules of a term do not occur with another term; unknown codes are refused where they are. */
    private static void rulesHave(
            String name, Term term, List<Term> all, Predicate<ChainRule> belongs, List<Object> conditions) {
        List<String> rules = Arrays.stream(ChainRule.values())
                .filter(belongs)
                .map(ChainRule::getId)
                .toList();
        if (!rules.isEmpty()) {
            conditions.add(Map.of(
                    "$comment",
                    "Rules with the " + name + " " + term.getCode() + ".",
                    "not",
                    holds(Map.of("rule", Map.of("enum", rules), name, Map.of("enum", codesExcept(term, all))))));
        }
    }

    /** A record of gains without a question has at least one gain. */
    static Map<String, Object> questionOrGains() {
        return Map.of(
                "if",
                Map.of("not", holds(Map.of("question", Map.of()))),
                "then",
                holds(Map.of("gains", Map.of("type", "array", "minItems", 1))));
    }

    private static List<String> codesExcept(Term term, List<Term> all) {
        return all.stream().filter(each -> each != term).map(Term::getCode).toList();
    }

    /** An object that has these properties. */
    private static Map<String, Object> holds(Map<String, Object> properties) {
        Map<String, Object> object = object(properties);
        object.put("required", properties.keySet().stream().sorted().toList());
        return object;
    }

    /** An object that may have these properties. */
    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        return object;
    }
}

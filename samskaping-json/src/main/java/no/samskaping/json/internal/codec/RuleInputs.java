package no.samskaping.json.internal.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.collaboration.CollaborationRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.samson.SamsonRule;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import no.samskaping.soimpact.review.ChainRule;

/**
 * What a rule looks at besides the place where it reports a violation. If one of these could not be read, the violation may be
 * a consequence of that and is not reported.
 *
 * <p>Paths start at the value that the rule is about; {@code *} is any index or name.
 */
final class RuleInputs {
    private static final String PARTY_IDS = "/parties/*/id";
    private static final String TARGET_GROUP_IDS = "/targetGroups/*/id";
    private static final String ACTIVITY_IDS = "/activities/*/id";
    private static final String INDICATOR_IDS = "/indicators/*/id";
    private static final String SLICES = "/indicators/*/disaggregation/*/slices";

    private static final Map<Rule, List<String>> INPUTS = inputs();

    private RuleInputs() {}

    private static Map<Rule, List<String>> inputs() {
        Map<Rule, List<String>> inputs = new HashMap<>();
        inputs.put(ValueRule.END_BEFORE_START, List.of("/start", "/end"));
        inputs.put(CollaborationRule.AGENDA_OF_UNKNOWN_PARTY, List.of(PARTY_IDS));
        inputs.put(CollaborationRule.UNKNOWN_FACE, List.of(PARTY_IDS));
        inputs.put(CollaborationRule.ANCHORED_IN_UNKNOWN_PARTY, List.of(PARTY_IDS));
        inputs.put(CollaborationRule.REPRESENTED_BY_UNKNOWN_PARTY, List.of(PARTY_IDS));
        inputs.put(SamsonRule.SCALE_LENGTH, List.of("/min", "/max"));
        inputs.put(SamsonRule.LABEL_MISSING, List.of("/min", "/max", "/labels"));
        inputs.put(SamsonRule.LABEL_OFF_SCALE, List.of("/min", "/max"));
        inputs.put(SamsonRule.LANGUAGES_DIFFER, List.of("/items/*/text", "/scale"));
        inputs.put(SamsonRule.FIELD_NOT_COVERED, List.of("/items/*/field", "/fields"));
        inputs.put(SamsonRule.VALUE_NOT_COVERED, List.of("/items/*/value", "/values"));
        inputs.put(SamsonRule.ITEM_NOT_CLAIMED, List.of("/items/*/field", "/items/*/value", "/fields", "/values"));
        inputs.put(SamsonRule.PARTY_NOT_INVITED, List.of("/parties"));
        inputs.put(SoImpactValueRule.HALF_A_FRACTION, List.of("/numerator", "/denominator"));
        inputs.put(SoImpactValueRule.REVISES_NO_EARLIER, List.of("/revision", "/revises/revision"));
        inputs.put(ChainRule.ACTIVITY_POINTS_AT_NOTHING, List.of(TARGET_GROUP_IDS));
        inputs.put(ChainRule.LINK_POINTS_AT_NOTHING, List.of(ACTIVITY_IDS, INDICATOR_IDS));
        inputs.put(ChainRule.INDICATOR_POINTS_AT_NOTHING, List.of(TARGET_GROUP_IDS, INDICATOR_IDS));
        inputs.put(ChainRule.METHOD_POINTS_AT_NOTHING, List.of(INDICATOR_IDS));
        inputs.put(ChainRule.TARGET_POINTS_AT_NOTHING, List.of(INDICATOR_IDS, SLICES));
        inputs.put(ChainRule.BASELINE_POINTS_AT_NOTHING, List.of(INDICATOR_IDS, SLICES));
        inputs.put(ChainRule.MEASUREMENT_POINTS_AT_NOTHING, List.of(INDICATOR_IDS, SLICES));
        inputs.put(
                ChainRule.EVALUATION_POINTS_AT_NOTHING,
                List.of("/measurements/*/indicator", "/measurements/*/date", "/measurements/*/slice"));
        return inputs;
    }

    /** Whether the rule of a violation looks at more than the place of the violation. */
    static boolean hasInputs(Finding finding) {
        return INPUTS.containsKey(finding.getRule());
    }

    /**
     * Whether a violation is not in a part that could not be read or was refused.
     *
     * @param finding the violation, in a value
     * @param base the pointer to the value
     * @param unknown the pointers to what could not be read or was refused
     */
    static boolean isKnown(Finding finding, String base, List<String> unknown) {
        String[] at = steps(base + finding.getPath());
        return unknown.stream()
                .map(RuleInputs::steps)
                .noneMatch(pointer -> pointer.length <= at.length && agree(pointer, at));
    }

    /** Whether nothing else that the rule looks at could not be read or was refused. */
    static boolean areInputsKnown(Finding finding, String base, List<String> unknown) {
        List<String[]> inputs = INPUTS.getOrDefault(finding.getRule(), List.of()).stream()
                .map(input -> steps(base + input))
                .toList();
        return unknown.stream().map(RuleInputs::steps).noneMatch(pointer -> inputs.stream()
                .anyMatch(input -> agree(pointer, input)));
    }

    /** The pointer to another field of the object in which a pointer ends. */
    static String sibling(String pointer, String name) {
        return pointer.substring(0, pointer.lastIndexOf('/') + 1) + name;
    }

    /** The part of a value that a stand-in replaces if it is refused: a field, or an element of one. */
    static String part(String path) {
        String[] steps = steps(path);
        return String.join("/", Arrays.copyOf(steps, Math.min(steps.length, 3)));
    }

    /** Whether one is the start of the other. */
    private static boolean agree(String[] pointer, String[] path) {
        for (int i = 0; i < Math.min(pointer.length, path.length); i++) {
            if (!path[i].equals("*") && !path[i].equals(pointer[i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] steps(String pointer) {
        return pointer.split("/", -1);
    }
}

package no.samskaping.samson.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.internal.value.Checks;

/** Makes scorecards and their parts, for the scoring and the JSON reader only. */
final class ScorecardMaker {
    private ScorecardMaker() {}

    static Scorecard scorecard(PropertyValues values) {
        Map<CoreValue, List<Advice>> advice = new EnumMap<>(CoreValue.class);
        values.<Map<CoreValue, List<Advice>>>get("valueAdvice", Map.of()).forEach((value, list) -> {
            check("/valueAdvice/" + value.getCode(), list);
            advice.put(value, List.copyOf(list));
        });
        Scorecard scorecard = ImmutableScorecard.builder()
                .assessmentId(values.get("assessment"))
                .instrument(values.get("instrument"))
                .phase(values.get("phase"))
                .date(values.get("date"))
                .disclosure(values.get("disclosure"))
                .complete(values.get("complete"))
                .missing(values.get("missing"))
                .withheld(values.get("withheld"))
                .fieldStates(values.get("fieldStates"))
                .valueStates(values.get("valueStates"))
                .overall(values.get("overall"))
                .fields(values.get("fields"))
                .values(values.get("values"))
                .cells(values.get("cells"))
                .strengths(values.get("strengths"))
                .challenges(values.get("challenges"))
                .focus(values.get("focus"))
                .valueAdvice(advice)
                .focusComplete(values.get("focusComplete"))
                .build();
        new Checks().id("/assessment", scorecard.getAssessmentId()).orThrow();
        return scorecard;
    }

    static Score score(PropertyValues values) {
        OptionalLong respondents = respondents(values);
        return ImmutableScore.builder()
                .score(values.optionalDouble("score"))
                .band(values.optional("band"))
                .gap(values.optionalDouble("gap"))
                .parties(values.get("parties", Map.of()))
                .roles(values.get("roles", Map.of()))
                .sectors(values.get("sectors", Map.of()))
                .respondents(respondents)
                .responseRate(values.optionalDouble("responseRate"))
                .build();
    }

    static PartyScore partyScore(PropertyValues values) {
        OptionalLong respondents = respondents(values);
        return ImmutablePartyScore.builder()
                .score(values.optionalDouble("score"))
                .band(values.optional("band"))
                .expectationGap(values.optionalDouble("expectationGap"))
                .spread(values.optionalDouble("spread"))
                .agreement(values.optionalDouble("agreement"))
                .signs(values.get("signs", Set.of()))
                .respondents(respondents)
                .responseRate(values.optionalDouble("responseRate"))
                .build();
    }

    private static OptionalLong respondents(PropertyValues values) {
        OptionalLong respondents = values.optionalLong("respondents");
        respondents.ifPresent(number -> new Checks()
                .that(number >= 1, ValueRule.NOT_POSITIVE, "/respondents")
                .orThrow());
        return respondents;
    }

    static GroupScore groupScore(PropertyValues values) {
        return ImmutableGroupScore.builder()
                .score(values.optionalDouble("score"))
                .band(values.optional("band"))
                .build();
    }

    static Withheld withheld(PropertyValues values) {
        return ImmutableWithheld.builder()
                .parties(values.get("parties", List.of()))
                .totals(values.get("totals", Set.of()))
                .roles(values.get("roles", Set.of()))
                .cells(values.get("cells", ImmutableWithheldCells.builder().build()))
                .build();
    }

    static WithheldCells withheldCells(PropertyValues values) {
        return ImmutableWithheldCells.builder()
                .parties(values.get("parties", List.of()))
                .totals(values.get("totals", Set.of()))
                .roles(values.get("roles", Set.of()))
                .build();
    }

    static WithheldParty withheldParty(PropertyValues values) {
        Set<WithheldReason> reasons = values.get("reasons");
        new Checks().notEmpty("/reasons", reasons).orThrow();
        return ImmutableWithheldParty.builder()
                .partyId(values.get("party"))
                .reasons(reasons)
                .build();
    }

    static MissingScore missingScore(PropertyValues values) {
        return ImmutableMissingScore.builder()
                .partyId(values.get("party"))
                .field(values.get("field"))
                .build();
    }

    static FocusEntry focusEntry(PropertyValues values) {
        List<FocusReason> reasons = values.get("reasons");
        new Checks().notEmpty("/reasons", reasons).orThrow();
        List<Advice> advice = values.get("advice");
        check("/advice", advice);
        return ImmutableFocusEntry.builder()
                .field(values.get("field"))
                .reasons(reasons)
                .advice(advice)
                .build();
    }

    static FocusReason focusReason(PropertyValues values) {
        return ImmutableFocusReason.builder()
                .reason(values.get("reason"))
                .partyId(values.optional("party"))
                .build();
    }

    private static void check(String path, List<Advice> advice) {
        new Checks()
                .notEmpty(path, advice)
                .unique(path, advice, "", Advice::getCode)
                .orThrow();
    }
}

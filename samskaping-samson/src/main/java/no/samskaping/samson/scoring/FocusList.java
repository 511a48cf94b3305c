package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTopic;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.internal.access.ScorecardFactory;
import org.jspecify.annotations.Nullable;

/** The fields to work on, from what is shown of them; limits are compared with the exact numbers behind it. */
final class FocusList {
    private final ScoringRules rules;
    private final Map<ActionField, ConfidentialScore> exact;
    private final Map<ActionField, Score> fields;
    private final List<MissingScore> missing;

    FocusList(
            ScoringRules rules,
            Map<ActionField, ConfidentialScore> exact,
            Map<ActionField, Score> fields,
            List<MissingScore> missing) {
        this.rules = rules;
        this.exact = exact;
        this.fields = fields;
        this.missing = missing;
    }

    /** By the lowest party's score, a field without any last; then by the widest gap; then in handbook order. */
    List<FocusEntry> entries() {
        List<FocusEntry> entries = new ArrayList<>();
        fields.forEach((field, figure) -> {
            List<FocusReason> reasons = reasons(field, figure);
            if (!reasons.isEmpty()) {
                entries.add(ScorecardFactory.focusEntry(new PropertyValues()
                        .put("field", field)
                        .put("reasons", reasons)
                        .put("advice", Advice.forField(field, topics(reasons)))));
            }
        });
        Comparator<FocusEntry> byLowest = Comparator.comparingDouble(entry -> lowest(figure(entry)));
        entries.sort(byLowest.thenComparing(Comparator.comparingDouble(
                        (FocusEntry entry) -> figure(entry).getGap().orElse(0))
                .reversed()));
        return entries;
    }

    private static Set<AdviceTopic> topics(List<FocusReason> reasons) {
        return reasons.stream().map(reason -> reason.getReason().getTopic()).collect(Collectors.toSet());
    }

    private Score figure(FocusEntry entry) {
        return Objects.requireNonNull(fields.get(entry.getField()));
    }

    private static double lowest(Score figure) {
        return figure.getParties().values().stream()
                .map(PartyScore::getScore)
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private List<FocusReason> reasons(ActionField field, Score figure) {
        List<FocusReason> reasons = new ArrayList<>();
        for (FocusReasonKind kind : FocusReasonKind.values()) {
            if (rules.getFocusTriggers().contains(kind)) {
                reasons.addAll(reasons(kind, field, figure));
            }
        }
        return reasons;
    }

    private List<FocusReason> reasons(FocusReasonKind kind, ActionField field, Score figure) {
        return switch (kind) {
            case LOW_FOR_ALL ->
                forAll(kind, figure.getBand().filter(Band.CHALLENGE::equals).isPresent());
            case LOW_FOR_PARTY ->
                byParty(kind, figure, party -> party.getBand()
                        .filter(Band.CHALLENGE::equals)
                        .isPresent());
            case DIVERGING ->
                forAll(
                        kind,
                        figure.getGap().isPresent() && isAtLeast(exact(field).getExactGap(), rules.getDivergingFrom()));
            case BELOW_EXPECTATION ->
                figure.getParties().entrySet().stream()
                        .filter(party -> party.getValue().getExpectationGap().isPresent())
                        .map(Map.Entry::getKey)
                        .filter(party -> isAbove(
                                Suppression.scoreOf(exact(field), party).getExactExpectationGap(),
                                rules.getBelowExpectationAbove()))
                        .map(party -> reason(kind, party))
                        .toList();
            case TOO_FEW_ANSWERS ->
                missing.stream()
                        .filter(score -> score.getField() == field)
                        .map(score -> reason(kind, score.getPartyId()))
                        .toList();
        };
    }

    private ConfidentialScore exact(ActionField field) {
        return Objects.requireNonNull(exact.get(field));
    }

    private static boolean isAtLeast(Optional<Fraction> number, BigDecimal limit) {
        return number.isPresent() && number.get().compareTo(Fraction.of(limit)) >= 0;
    }

    private static boolean isAbove(Optional<Fraction> number, BigDecimal limit) {
        return number.isPresent() && number.get().compareTo(Fraction.of(limit)) > 0;
    }

    private static List<FocusReason> forAll(FocusReasonKind kind, boolean holds) {
        return holds ? List.of(reason(kind, null)) : List.of();
    }

    private static List<FocusReason> byParty(FocusReasonKind kind, Score figure, Predicate<PartyScore> holds) {
        return figure.getParties().entrySet().stream()
                .filter(party -> holds.test(party.getValue()))
                .map(party -> reason(kind, party.getKey()))
                .toList();
    }

    private static FocusReason reason(FocusReasonKind kind, @Nullable String partyId) {
        return ScorecardFactory.focusReason(
                new PropertyValues().put("reason", kind).put("party", partyId));
    }
}

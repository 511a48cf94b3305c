package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.GroupScore;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.internal.access.ScorecardFactory;
import no.samskaping.samson.internal.guard.Rounding;
import no.samskaping.samson.scoring.Suppression.Level;
import org.jspecify.annotations.Nullable;

/** Makes the scorecard that may be shown, and derives everything in it only from the scores that are shown. */
final class Disclosing {
    private static final PartyScore NOTHING = ScorecardFactory.partyScore(new PropertyValues());
    private static final int RATE_DECIMALS = 3;

    private final ConfidentialScorecard scorecard;
    private final ScoringRules rules;
    private final Bands bands;
    private final Suppression suppression;
    private final Rounding rounding;
    private final Level coarse;
    private final Level fine;
    private final Set<String> spreadShown;

    Disclosing(ConfidentialScorecard scorecard, Suppression suppression) {
        this.scorecard = scorecard;
        this.rules = scorecard.getRules();
        this.bands = Bands.of(rules);
        this.suppression = suppression;
        this.rounding = Rounding.of(suppression.disclosure());
        this.coarse = suppression.coarse(scorecard);
        this.fine = suppression.fine(scorecard);
        this.spreadShown = suppression.spreadShown(scorecard);
    }

    Scorecard disclose() {
        List<MissingScore> missing = missing();
        SortedMap<ActionField, State> states = states(scorecard.getFields());
        SortedMap<CoreValue, State> valueStates = states(scorecard.getValues());
        SortedMap<ActionField, Score> fields = new TreeMap<>();
        scorecard.getFields().forEach((field, view) -> fields.put(field, score(view, coarse, Optional.of(field))));
        return ScorecardFactory.scorecard(new PropertyValues()
                .put("assessment", scorecard.getAssessmentId())
                .put("instrument", scorecard.getInstrument())
                .put("phase", scorecard.getPhase())
                .put("date", scorecard.getDate())
                .put("disclosure", suppression.disclosure())
                .put("complete", scorecard.isComplete())
                .put("missing", missing)
                .put("withheld", withheld())
                .put("fieldStates", states)
                .put("valueStates", valueStates)
                .put("overall", overall())
                .put("fields", fields)
                .put("values", scores(scorecard.getValues(), coarse))
                .put("cells", scores(scorecard.getCells(), fine))
                .put("strengths", fieldsIn(states, State.STRENGTH))
                .put("challenges", fieldsIn(states, State.CHALLENGE))
                .put("focus", new FocusList(rules, scorecard.getFields(), fields, missing).entries())
                .put("valueAdvice", valueAdvice(valueStates))
                .put("focusComplete", isFocusComplete(fields)));
    }

    private Withheld withheld() {
        return ScorecardFactory.withheld(new PropertyValues()
                .put("parties", withheldParties(coarse))
                .put("totals", coarse.totals())
                .put("roles", coarse.roles())
                .put(
                        "cells",
                        ScorecardFactory.withheldCells(new PropertyValues()
                                .put("parties", withheldParties(fine))
                                .put("totals", fine.totals())
                                .put("roles", fine.roles()))));
    }

    private static List<WithheldParty> withheldParties(Level level) {
        List<WithheldParty> parties = new ArrayList<>();
        level.hidden()
                .forEach((party, reasons) -> parties.add(ScorecardFactory.withheldParty(
                        new PropertyValues().put("party", party).put("reasons", reasons))));
        return parties;
    }

    private <T> SortedMap<T, State> states(SortedMap<T, ConfidentialScore> views) {
        SortedMap<T, State> states = new TreeMap<>();
        views.forEach((key, view) -> {
            Collection<ConfidentialPartyScore> shown = new ArrayList<>();
            view.getParties().forEach((party, score) -> {
                if (!coarse.isHidden(party)) {
                    shown.add(score);
                }
            });
            Optional<Fraction> forAll = coarse.totals().isEmpty() ? view.getExactScore() : Optional.empty();
            states.put(key, bands.state(forAll, shown, !coarse.hidden().isEmpty()));
        });
        return states;
    }

    private static List<ActionField> fieldsIn(SortedMap<ActionField, State> states, State state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<CoreValue, List<Advice>> valueAdvice(SortedMap<CoreValue, State> states) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == State.CHALLENGE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(value -> value, Advice::forValue));
    }

    private List<MissingScore> missing() {
        List<MissingScore> missing = new ArrayList<>();
        for (String party : scorecard.getSheetCounts().keySet()) {
            if (!coarse.isHidden(party)) {
                scorecard.getFields().forEach((field, view) -> {
                    if (Suppression.scoreOf(view, party).getScore().isEmpty()) {
                        missing.add(ScorecardFactory.missingScore(
                                new PropertyValues().put("party", party).put("field", field)));
                    }
                });
            }
        }
        return missing;
    }

    private boolean isFocusComplete(SortedMap<ActionField, Score> fields) {
        boolean expectationsShown = !rules.getFocusTriggers().contains(FocusReasonKind.BELOW_EXPECTATION)
                || fields.entrySet().stream().allMatch(field -> expectationsShown(field.getKey(), field.getValue()));
        return expectationsShown && coarse.hidden().isEmpty();
    }

    private boolean expectationsShown(ActionField field, Score shown) {
        ConfidentialScore exact = Objects.requireNonNull(scorecard.getFields().get(field));
        return exact.getParties().entrySet().stream()
                .filter(party -> party.getValue().getExpectationGap().isPresent())
                .allMatch(party -> {
                    PartyScore score = shown.getParties().get(party.getKey());
                    return score != null && score.getExpectationGap().isPresent();
                });
    }

    private <T> SortedMap<T, Score> scores(SortedMap<T, ConfidentialScore> views, Level level) {
        SortedMap<T, Score> scores = new TreeMap<>();
        views.forEach((key, view) -> scores.put(key, score(view, level, Optional.empty())));
        return scores;
    }

    private Score overall() {
        PropertyValues score = properties(scorecard.getOverall(), coarse, Optional.empty(), true);
        if (coarse.totals().isEmpty()
                && scorecard
                        .getInvited()
                        .keySet()
                        .equals(scorecard.getSheetCounts().keySet())) {
            long asked = scorecard.getInvited().values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            long answered = scorecard.getSheetCounts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            score.put("responseRate", rate(answered, asked));
        }
        return ScorecardFactory.score(score);
    }

    private static @Nullable Double rate(long answered, long asked) {
        return asked == 0
                ? null
                : (Double) Fraction.of(answered, asked).rounded(RATE_DECIMALS).doubleValue();
    }

    private Score score(ConfidentialScore view, Level level, Optional<ActionField> field) {
        return ScorecardFactory.score(properties(view, level, field, false));
    }

    private PropertyValues properties(
            ConfidentialScore view, Level level, Optional<ActionField> field, boolean withRates) {
        PropertyValues score = new PropertyValues();
        if (level.totals().isEmpty()) {
            score.put("score", rounding.shown(view.getExactScore()))
                    .put("band", bands.of(view.getExactScore()).orElse(null))
                    .put("respondents", respondents(view));
        }
        if (level.hidden().isEmpty()) {
            score.put("gap", rounding.shown(view.getExactGap()));
        }
        Map<String, PartyScore> parties = new TreeMap<>();
        view.getParties().forEach((party, exact) -> {
            if (!level.isHidden(party)) {
                PartyScore shown = partyScore(party, view, exact, field, withRates);
                if (!shown.equals(NOTHING)) {
                    parties.put(party, shown);
                }
            }
        });
        score.put("parties", parties);
        if (level.roles().isEmpty()) {
            score.put("roles", groupScores(view.getRoles(), group -> true));
        }
        return score.put("sectors", groupScores(view.getSectors(), group -> group.getPartyIds().stream()
                .noneMatch(level::isHidden)));
    }

    private static @Nullable Long respondents(ConfidentialScore view) {
        long respondents = view.getParties().values().stream()
                .mapToLong(ConfidentialPartyScore::getRespondents)
                .sum();
        return respondents == 0 ? null : (Long) respondents;
    }

    private PartyScore partyScore(
            String party,
            ConfidentialScore view,
            ConfidentialPartyScore exact,
            Optional<ActionField> field,
            boolean withRates) {
        PropertyValues score = new PropertyValues()
                .put("score", rounding.shown(exact.getExactScore()))
                .put("band", bands.of(exact.getExactScore()).orElse(null));
        if (exact.getExactScore().isPresent()) {
            score.put("respondents", exact.getRespondents());
        }
        if (withRates && scorecard.getInvited().containsKey(party)) {
            score.put(
                    "responseRate",
                    rate(
                            scorecard.getSheetCounts().getOrDefault(party, 0L),
                            scorecard.getInvited().get(party)));
        }
        if (field.isPresent() && suppression.showsExpectation(scorecard, party, field.get(), exact)) {
            score.put("expectationGap", rounding.shown(exact.getExactExpectationGap()));
        }
        if (spreadShown.contains(party)) {
            if (suppression.showsSpread(view, exact)) {
                score.put("spread", rounding.shown(exact.getExactSpread()))
                        .put("agreement", rounding.shown(exact.getExactAgreement()));
            }
            if (suppression.showsSigns(view, exact)) {
                score.put("signs", exact.getSigns());
            }
        }
        return ScorecardFactory.partyScore(score);
    }

    private <G> Map<G, GroupScore> groupScores(
            SortedMap<G, ConfidentialGroupScore> groups, Predicate<ConfidentialGroupScore> isShown) {
        Map<G, GroupScore> shown = new TreeMap<>();
        groups.forEach((group, exact) -> {
            if (isShown.test(exact) && exact.getScore().isPresent()) {
                shown.put(
                        group,
                        ScorecardFactory.groupScore(new PropertyValues()
                                .put("score", rounding.shown(exact.getExactScore()))
                                .put("band", bands.of(exact.getExactScore()).orElse(null))));
            }
        });
        return shown;
    }
}

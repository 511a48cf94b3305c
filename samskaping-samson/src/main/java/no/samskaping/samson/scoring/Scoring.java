package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.Rows;
import no.samskaping.samson.internal.count.View;
import no.samskaping.samson.internal.guard.PartyCounts;
import no.samskaping.samson.internal.guard.SpreadFigures;
import no.samskaping.samson.internal.statistics.ExactAgreement;
import no.samskaping.samson.internal.statistics.ExactDeviation;
import org.jspecify.annotations.Nullable;

/** Computes all scores from counts. */
final class Scoring {
    private final Layout layout;
    private final ScoringRules rules;
    private final Collection<long[]> groups = new ArrayList<>();
    private final SortedMap<String, long[]> parties = new TreeMap<>();

    /** By party and item; each item is part of several views. */
    private final Map<String, @Nullable Spread[]> spreads = new HashMap<>();

    private final Map<CitizenRole, long[]> roles = new EnumMap<>(CitizenRole.class);
    private final SortedMap<Sector, List<String>> sectors = new TreeMap<>();

    /** By the number of a view's items. */
    private final Map<Integer, Integer> neededOf = new HashMap<>();

    private record Spread(Fraction deviation, Fraction agreement, long ratings) {}

    Scoring(
            Layout layout,
            ScoringRules rules,
            SortedMap<String, List<Map.Entry<Group, long[]>>> byParty,
            Map<String, Sector> sectorOfParty) {
        this.layout = layout;
        this.rules = rules;
        byParty.forEach((party, entries) -> {
            long[] whole = new long[layout.size()];
            for (Map.Entry<Group, long[]> entry : entries) {
                long[] row = entry.getValue();
                Rows.addTo(whole, row);
                groups.add(row);
                for (CitizenRole role : entry.getKey().roles()) {
                    Rows.addTo(roles.computeIfAbsent(role, any -> new long[layout.size()]), row);
                }
            }
            parties.put(party, whole);
            spreads.put(party, spreads(whole));
            Sector sector = sectorOfParty.get(party);
            if (sector != null) {
                sectors.computeIfAbsent(sector, any -> new ArrayList<>()).add(party);
            }
        });
    }

    void into(ImmutableConfidentialScorecard.Builder scorecard) {
        parties.forEach((party, row) -> scorecard.putSheetCounts(party, row[Layout.SHEETS]));
        scorecard.partyCounts(new PartyCounts(layout, parties));
        scorecard.smallestGroup(
                groups.stream().mapToLong(row -> row[Layout.SHEETS]).min().orElse(0));
        scorecard.overall(score(layout.overall(), Optional.empty()));
        layout.fields().forEach((field, view) -> scorecard.putFields(field, score(view, Optional.of(field))));
        layout.values().forEach((value, view) -> scorecard.putValues(value, score(view, Optional.empty())));
        layout.cells().forEach((cell, view) -> scorecard.putCells(cell, score(view, Optional.empty())));
    }

    private ConfidentialScore score(View view, Optional<ActionField> field) {
        Map<String, ConfidentialPartyScore> scores = new LinkedHashMap<>();
        parties.forEach(
                (party, row) -> scores.put(party, party(view, row, Objects.requireNonNull(spreads.get(party)), field)));
        Optional<Fraction> forAll = mean(rules, scores.values());
        Optional<Fraction> gap = gap(scores.values());
        ImmutableConfidentialScore.Builder score = ImmutableConfidentialScore.builder()
                .items(view.items().length)
                .needed(needed(view))
                .putAllParties(scores)
                .score(forAll.map(Fraction::toDecimal128))
                .exactScore(forAll)
                .gap(gap.map(Fraction::toDecimal128))
                .exactGap(gap)
                .smallestGroup(groups.stream()
                        .mapToLong(row -> respondents(view, row))
                        .filter(respondents -> respondents > 0)
                        .min()
                        .orElse(0));
        roles.forEach((role, row) -> score.putRoles(
                role, group(mean(view, row)).respondents(respondents(view, row)).build()));
        sectors.forEach((sector, members) -> {
            List<ConfidentialPartyScore> ofMembers =
                    members.stream().map(scores::get).toList();
            score.putSectors(
                    sector,
                    group(mean(rules, ofMembers))
                            .partyIds(members)
                            .respondents(ofMembers.stream()
                                    .mapToLong(ConfidentialPartyScore::getRespondents)
                                    .sum())
                            .build());
        });
        return score.build();
    }

    private static ImmutableConfidentialGroupScore.Builder group(Optional<Fraction> score) {
        return ImmutableConfidentialGroupScore.builder()
                .score(score.map(Fraction::toDecimal128))
                .exactScore(score);
    }

    private ConfidentialPartyScore party(
            View view, long[] row, @Nullable Spread[] spreads, Optional<ActionField> field) {
        Optional<Fraction> mean = mean(view, row);
        ImmutableConfidentialPartyScore.Builder score = ImmutableConfidentialPartyScore.builder()
                .score(mean.map(Fraction::toDecimal128))
                .exactScore(mean)
                .respondents(respondents(view, row))
                .expecting(0);
        field.ifPresent(expecting -> expectations(layout.expectation(expecting), row, score));
        spread(view, spreads, score);
        return score.build();
    }

    /** How many of a view's items a respondent must have rated, at least one. */
    private int needed(View view) {
        return neededOf.computeIfAbsent(view.size(), size -> {
            BigDecimal share = rules.getShareNeeded().multiply(BigDecimal.valueOf(size));
            int needed = 1;
            while (BigDecimal.valueOf(needed).compareTo(share) < 0) {
                needed++;
            }
            return needed;
        });
    }

    private long respondents(View view, long[] row) {
        long respondents = 0;
        for (int rated = needed(view); rated <= view.size(); rated++) {
            respondents += view.respondents(row, rated);
        }
        return respondents;
    }

    /** The mean of the respondents' means, each of them its sum over the number of items it rated. */
    private Optional<Fraction> mean(View view, long[] row) {
        long respondents = respondents(view, row);
        if (respondents == 0) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (int rated = needed(view); rated <= view.size(); rated++) {
            if (view.sum(row, rated) != 0) {
                sum = sum.plus(Fraction.of(view.sum(row, rated), rated));
            }
        }
        Fraction ofScale = Fraction.of(100, layout.points() - 1L);
        return Optional.of(sum.times(ofScale).times(Fraction.of(1, respondents)));
    }

    private static void expectations(int at, long[] row, ImmutableConfidentialPartyScore.Builder score) {
        score.expecting(row[at]);
        if (row[at] > 0) {
            Fraction gap = Fraction.of(row[at + 2], row[at + 1]);
            score.expectationGap(gap.toDecimal128()).exactExpectationGap(gap);
        }
    }

    /** How far the ratings of each item lie apart; of those that have too few there is nothing to say. */
    private @Nullable Spread[] spreads(long[] row) {
        @Nullable Spread[] spreads = new @Nullable Spread[layout.items().size()];
        for (int item = 0; item < spreads.length; item++) {
            long[] histogram = Arrays.copyOfRange(row, layout.histogram(item), layout.histogram(item + 1));
            long ratings = Arrays.stream(histogram).sum();
            if (ratings >= rules.getSpreadMinimum()) {
                spreads[item] = new Spread(
                        ExactDeviation.of(histogram).orElseThrow(),
                        ExactAgreement.of(histogram).orElseThrow(),
                        ratings);
            }
        }
        return spreads;
    }

    private void spread(View view, @Nullable Spread[] spreads, ImmutableConfidentialPartyScore.Builder score) {
        Fraction deviation = Fraction.ZERO;
        Fraction agreement = Fraction.ZERO;
        long fewest = Long.MAX_VALUE;
        int items = 0;
        for (int item : view.items()) {
            Spread spread = spreads[item];
            if (spread != null) {
                deviation = deviation.plus(spread.deviation());
                agreement = agreement.plus(spread.agreement());
                fewest = Math.min(fewest, spread.ratings());
                items++;
            }
        }
        score.spreadRatings(items == 0 ? 0 : fewest);
        if (items > 0) {
            Fraction part = Fraction.of(1, items);
            SpreadFigures figures = new SpreadFigures(deviation.times(part), agreement.times(part));
            score.spread(figures.deviation().toDecimal128())
                    .exactSpread(figures.deviation())
                    .agreement(figures.agreement().toDecimal128())
                    .exactAgreement(figures.agreement())
                    .signs(figures.signs(rules.getWideSpreadAbove(), layout.points()));
        }
    }

    /** The mean of the parties' defined scores, by the rules' weighting. */
    static Optional<Fraction> mean(ScoringRules rules, Collection<ConfidentialPartyScore> scores) {
        Fraction sum = Fraction.ZERO;
        long weights = 0;
        for (ConfidentialPartyScore score : scores) {
            if (score.getExactScore().isPresent()) {
                long weight = weight(rules, score);
                sum = sum.plus(score.getExactScore().get().times(Fraction.of(weight, 1)));
                weights = Math.addExact(weights, weight);
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(sum.times(Fraction.of(1, weights)));
    }

    static long weight(ScoringRules rules, ConfidentialPartyScore score) {
        return rules.getWeighting() == Weighting.PER_PARTY ? 1 : score.getRespondents();
    }

    private static Optional<Fraction> gap(Collection<ConfidentialPartyScore> scores) {
        List<Fraction> defined =
                scores.stream().flatMap(score -> score.getExactScore().stream()).toList();
        return defined.size() < 2
                ? Optional.empty()
                : Optional.of(Collections.max(defined).minus(Collections.min(defined)));
    }
}

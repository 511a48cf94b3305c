package no.samskaping.samson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.ActionField;
import no.samskaping.samson.Suppression.Level;

/** Writes down what may be shown of one scorecard, and derives everything else from that alone. */
final class Disclosing {
    private static final PartyFigure NOTHING = PartyFigure.builder().build();

    private final Scorecard scorecard;
    private final ScoringRules rules;
    private final Suppression suppression;
    private final Level coarse;
    private final Level fine;

    Disclosing(Scorecard scorecard, Suppression suppression) {
        this.scorecard = scorecard;
        this.rules = scorecard.getRules();
        this.suppression = suppression;
        this.coarse = suppression.coarse(scorecard);
        this.fine = suppression.fine(scorecard);
    }

    DisclosedScorecard disclose() {
        DisclosedScorecard.Builder disclosed = DisclosedScorecard.builder()
                .assessment(scorecard.getAssessment())
                .instrument(scorecard.getInstrument())
                .phase(scorecard.getPhase())
                .date(scorecard.getDate())
                .disclosure(suppression.disclosure())
                .complete(scorecard.isComplete())
                .missing(missing())
                .suppressed(coarse.hidden())
                .overall(figure(scorecard.getOverall(), coarse));
        SortedMap<ActionField, Figure> fields = new TreeMap<>();
        scorecard.getFields().forEach((field, view) -> fields.put(field, figure(view, coarse)));
        scorecard.getValues().forEach((value, view) -> disclosed.putValues(value, figure(view, coarse)));
        scorecard.getCells().forEach((cell, view) -> disclosed.putCells(cell, figure(view, fine)));
        return disclosed
                .putAllFields(fields)
                .strengths(Figure.inState(fields, Band.STRENGTH))
                .challenges(Figure.inState(fields, Band.CHALLENGE))
                .focus(new FocusList(rules, fields, missing()).entries())
                .build();
    }

    private List<MissingScore> missing() {
        List<MissingScore> missing = new ArrayList<>();
        for (String party : scorecard.getSheets().keySet()) {
            if (!coarse.hidden().contains(party)) {
                scorecard.getFields().forEach((field, view) -> {
                    if (Suppression.scoreOf(view, party).getScore().isEmpty()) {
                        missing.add(MissingScore.of(party, field));
                    }
                });
            }
        }
        return missing;
    }

    private Figure figure(ViewScore view, Level level) {
        Figure.Builder figure = Figure.builder();
        if (level.totals()) {
            figure.score(number(view.getScore())).band(view.getScore().map(rules::band));
        }
        if (level.hidden().isEmpty()) {
            figure.gap(number(view.getGap()));
        }
        view.getParties().forEach((party, score) -> {
            PartyFigure shown = partyFigure(score);
            if (!level.hidden().contains(party) && !shown.equals(NOTHING)) {
                figure.putParties(party, shown);
            }
        });
        if (level.roles()) {
            view.getRoles()
                    .forEach((role, score) -> groupFigure(score).ifPresent(shown -> figure.putRoles(role, shown)));
        }
        view.getSectors().forEach((sector, score) -> {
            if (score.getParties().stream().noneMatch(level.hidden()::contains)) {
                groupFigure(score).ifPresent(shown -> figure.putSectors(sector, shown));
            }
        });
        return figure.build();
    }

    private PartyFigure partyFigure(PartyScore score) {
        PartyFigure.Builder figure = PartyFigure.builder()
                .score(number(score.getScore()))
                .band(score.getScore().map(rules::band));
        if (suppression.showsExpectation(score)) {
            figure.expectationGap(number(score.getExpectationGap()));
        }
        if (suppression.showsSpread(score)) {
            figure.spread(number(score.getSpread()))
                    .agreement(number(score.getAgreement()))
                    .signs(score.getSigns());
        }
        return figure.build();
    }

    private Optional<GroupFigure> groupFigure(GroupScore group) {
        return group.getScore().map(score -> GroupFigure.builder()
                .score(score.doubleValue())
                .band(rules.band(score))
                .build());
    }

    private static OptionalDouble number(Optional<BigDecimal> exact) {
        return exact.isPresent() ? OptionalDouble.of(exact.get().doubleValue()) : OptionalDouble.empty();
    }
}

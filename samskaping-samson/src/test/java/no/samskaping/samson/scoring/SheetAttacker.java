package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/**
 * Somebody who knows a released scorecard, who answered for which party, which items each of them rated, the weighting, and
 * all answers of one respondent. Unknown are all other ratings; every score in the document is an equation over these.
 */
final class SheetAttacker {
    private final Instrument instrument;
    private final List<ResponseSheet> sheets;
    private final Weighting weighting;
    private final ScoringRules rules;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<double[]> equations = new ArrayList<>();
    private final Map<String, Double> uncertainty = new LinkedHashMap<>();
    private final int width;
    private final double rounded;

    SheetAttacker(
            Scorecard released, Instrument instrument, Assessment assessment, ScoringRules rules, String insider) {
        this.instrument = instrument;
        this.sheets = assessment.getSheets();
        this.rules = rules;
        this.weighting = rules.getWeighting();
        sheets.forEach(sheet -> instrument.getItems().forEach(item -> {
            if (sheet.getAnswers().containsKey(item.getId())) {
                columns.put(sheet.getRespondentId() + " " + item.getId(), columns.size());
            }
        }));
        Map<String, double[]> wanted = wanted(released, assessment);
        width = columns.size() + wanted.size() + 2;
        rounded = released.getDisclosure() == Disclosure.OPEN ? 0 : 0.05 + 1e-9;
        learn(released, assessment.getPartyIds());
        knowOwn(insider);
        int next = columns.size();
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (Map.Entry<String, double[]> target : wanted.entrySet()) {
            double[] row = new double[width];
            System.arraycopy(target.getValue(), 0, row, 0, columns.size());
            row[next] = -1;
            equations.add(row);
            targets.put(target.getKey(), next++);
        }
        LinearBounds bounds = new LinearBounds(equations, width);
        targets.forEach((name, column) -> uncertainty.put(name, bounds.uncertainty(column)));
    }

    Map<String, Double> uncertainty() {
        return uncertainty;
    }

    /** Every score of a withheld party, and every cell of one whose cells are withheld, except the insider's own party. */
    private Map<String, double[]> wanted(Scorecard released, Assessment assessment) {
        Map<String, double[]> wanted = new LinkedHashMap<>();
        Set<String> hidden = released.getWithheld().partyIds();
        for (String party : hidden) {
            put(wanted, party + " overall", party, cell -> true);
            released.getFields()
                    .keySet()
                    .forEach(field -> put(wanted, party + " " + field, party, cell -> cell.getField() == field));
            released.getValues()
                    .keySet()
                    .forEach(value -> put(wanted, party + " " + value, party, cell -> cell.getValue() == value));
        }
        released.getWithheld().getCells().getParties().forEach(party -> released.getCells()
                .keySet()
                .forEach(cell ->
                        put(wanted, party.getPartyId() + " " + cell.getCode(), party.getPartyId(), cell::equals)));
        return wanted;
    }

    private void put(Map<String, double[]> wanted, String name, String party, Predicate<ModelCell> view) {
        double[] row = party(party, view);
        if (row != null) {
            wanted.put(name, row);
        }
    }

    /** The coefficients of a party's score in a view, or null when nobody has one. */
    private double[] party(String party, Predicate<ModelCell> view) {
        List<double[]> scores = new ArrayList<>();
        for (ResponseSheet sheet : sheets) {
            if (sheet.getPartyId().equals(party)) {
                double[] score = respondent(sheet, view);
                if (score != null) {
                    scores.add(score);
                }
            }
        }
        return mean(scores);
    }

    private double[] respondent(ResponseSheet sheet, Predicate<ModelCell> view) {
        List<Item> inView = instrument.getItems().stream()
                .filter(item -> view.test(item.cell()))
                .toList();
        List<Item> rated = inView.stream()
                .filter(item -> sheet.getAnswers().containsKey(item.getId()))
                .toList();
        if (rated.isEmpty() || rated.size() < rules.getShareNeeded().doubleValue() * inView.size()) {
            return null;
        }
        double[] row = new double[columns.size()];
        rated.forEach(item -> row[columns.get(sheet.getRespondentId() + " " + item.getId())] = 1.0 / rated.size());
        return row;
    }

    private double[] mean(List<double[]> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        double[] mean = new double[columns.size()];
        rows.forEach(row -> {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += row[j] / rows.size();
            }
        });
        return mean;
    }

    private double[] total(List<String> parties, Predicate<ModelCell> view) {
        List<double[]> rows = new ArrayList<>();
        for (String party : parties) {
            double[] row = party(party, view);
            if (row != null) {
                long times = weighting == Weighting.PER_PARTY
                        ? 1
                        : sheets.stream()
                                .filter(sheet -> sheet.getPartyId().equals(party) && respondent(sheet, view) != null)
                                .count();
                for (long i = 0; i < times; i++) {
                    rows.add(row);
                }
            }
        }
        return mean(rows);
    }

    private void learn(Scorecard released, List<String> parties) {
        learn(released.getOverall(), cell -> true, parties);
        released.getFields().forEach((field, score) -> learn(score, cell -> cell.getField() == field, parties));
        released.getValues().forEach((value, score) -> learn(score, cell -> cell.getValue() == value, parties));
        released.getCells().forEach((cell, score) -> learn(score, cell::equals, parties));
    }

    private void learn(Score score, Predicate<ModelCell> view, List<String> parties) {
        score.getScore().ifPresent(known -> equation(total(parties, view), known, rounded));
        score.getParties().forEach((party, shown) -> shown.getScore()
                .ifPresent(known -> equation(party(party, view), known, rounded)));
    }

    private void equation(double[] row, double known, double rounded) {
        double[] equation = new double[width];
        System.arraycopy(row, 0, equation, 0, columns.size());
        equation[width - 2] = known;
        equation[width - 1] = rounded;
        equations.add(equation);
    }

    private void knowOwn(String insider) {
        int span = instrument.getScale().getMax() - instrument.getScale().getMin();
        sheets.stream().filter(sheet -> sheet.getRespondentId().equals(insider)).forEach(sheet -> sheet.getAnswers()
                .forEach((item, answer) -> {
                    double[] row = new double[columns.size()];
                    row[columns.get(insider + " " + item)] = 1;
                    equation(
                            row,
                            100.0
                                    * (answer.getRating().getAsInt()
                                            - instrument.getScale().getMin())
                                    / span,
                            0);
                }));
    }
}

package no.samskaping.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.model.term.Term;
import no.samskaping.samson.disclosure.GroupScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;

/** The rows of a scorecard: headings, and a row for each score. */
final class ScorecardRows {
    private static final List<String> HEADINGS = List.of(
            "view",
            "code",
            "label",
            "group",
            "group-code",
            "score",
            "band",
            "respondents",
            "response-rate",
            "gap",
            "expectation-gap",
            "spread",
            "agreement",
            "signs",
            "withheld");

    private final Scorecard scorecard;
    private final Locale locale;
    private final List<List<Cell>> rows = new ArrayList<>();

    ScorecardRows(Scorecard scorecard, Locale locale) {
        this.scorecard = scorecard;
        this.locale = locale;
    }

    List<List<Cell>> rows() {
        rows.add(HEADINGS.stream().map(Cell::heading).toList());
        Withheld withheld = scorecard.getWithheld();
        add("overall", "", "", scorecard.getOverall(), withheld.getParties());
        scorecard.getFields().forEach((field, score) -> add("field", field, score, withheld.getParties()));
        scorecard.getValues().forEach((value, score) -> add("value", value, score, withheld.getParties()));
        WithheldCells cells = withheld.getCells();
        scorecard
                .getCells()
                .forEach((cell, score) -> add("cell", cell.getCode(), cell.label(locale), score, cells.getParties()));
        return rows;
    }

    private void add(String view, Term term, Score score, List<WithheldParty> withheld) {
        add(view, term.getCode(), term.label(locale), score, withheld);
    }

    private void add(String view, String code, String label, Score score, List<WithheldParty> withheld) {
        Row all = new Row(view, code, label, "all", "");
        rows.add(all.score(score.getScore())
                .text(score.getBand().map(Term::getCode).orElse(""))
                .count(score.getRespondents())
                .score(score.getResponseRate())
                .score(score.getGap())
                .cells());
        Map<String, WithheldParty> hidden =
                withheld.stream().collect(Collectors.toMap(WithheldParty::getPartyId, party -> party, (a, b) -> a));
        TreeSet<String> parties = new TreeSet<>(score.getParties().keySet());
        parties.addAll(hidden.keySet());
        for (String party : parties) {
            Row row = new Row(view, code, label, "party", party);
            PartyScore own = score.getParties().get(party);
            if (own != null) {
                row.score(own.getScore())
                        .text(own.getBand().map(Term::getCode).orElse(""))
                        .count(own.getRespondents())
                        .score(own.getResponseRate())
                        .text("")
                        .score(own.getExpectationGap())
                        .score(own.getSpread())
                        .score(own.getAgreement())
                        .text(codes(own.getSigns()));
            }
            row.fill(HEADINGS.size() - 1);
            WithheldParty reasons = hidden.get(party);
            rows.add(
                    row.text(reasons == null ? "" : codes(reasons.getReasons())).cells());
        }
        groups(view, code, label, "role", score.getRoles());
        groups(view, code, label, "sector", score.getSectors());
    }

    private void groups(
            String view, String code, String label, String group, SortedMap<? extends Term, GroupScore> scores) {
        scores.forEach((term, score) -> rows.add(new Row(view, code, label, group, term.getCode())
                .score(score.getScore())
                .text(score.getBand().map(Term::getCode).orElse(""))
                .cells()));
    }

    private static String codes(Collection<? extends Term> terms) {
        return terms.stream().map(Term::getCode).collect(Collectors.joining(" "));
    }

    /** A row that is filled from left to right. */
    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();

        Row(String... first) {
            for (String text : first) {
                text(text);
            }
        }

        Row text(String text) {
            cells.add(text.isEmpty() ? Cell.BLANK : Cell.text(text));
            return this;
        }

        Row score(OptionalDouble number) {
            cells.add(number.isPresent() ? Cell.number(BigDecimal.valueOf(number.getAsDouble())) : Cell.BLANK);
            return this;
        }

        Row count(OptionalLong number) {
            cells.add(number.isPresent() ? Cell.number(number.getAsLong()) : Cell.BLANK);
            return this;
        }

        Row fill(int columns) {
            while (cells.size() < columns) {
                cells.add(Cell.BLANK);
            }
            return this;
        }

        List<Cell> cells() {
            return fill(HEADINGS.size()).cells;
        }
    }
}

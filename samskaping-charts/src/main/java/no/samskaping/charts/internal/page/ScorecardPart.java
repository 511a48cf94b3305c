package no.samskaping.charts.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.scorecard.HeartDrawing;
import no.samskaping.charts.internal.scorecard.PartiesDrawing;
import no.samskaping.charts.internal.scorecard.Statement;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.advice.Advice;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;

/** The part of a page on a scorecard: where it stands, what to talk about first, what is withheld. */
final class ScorecardPart {
    /** How many pieces of advice on a field are shown before the others are folded. */
    private static final int ADVICE = 3;

    private final Scorecard scorecard;
    private final Html html;
    private final Context context;
    private final ChartWords words;

    ScorecardPart(Scorecard scorecard, Html html) {
        this.scorecard = scorecard;
        this.html = html;
        this.context = html.context();
        this.words = html.words();
    }

    void write() {
        String date = words.date(scorecard.getDate());
        html.heading(2, words.of("page.stands", "date", date));
        html.meta(about());
        InstrumentRef instrument = scorecard.getInstrument();
        if (!instrument.equals(Instrument.standard().ref())) {
            html.paragraph(words.of(
                    "page.instrument",
                    "id",
                    SafeText.clean(instrument.getId()),
                    "version",
                    SafeText.clean(instrument.getVersion())));
        }
        html.paragraph(Statement.ofCompleteness(scorecard).sentence(context));
        html.list(missing());
        html.chart(3, new HeartDrawing(scorecard, context).draw());
        html.chart(3, new PartiesDrawing(scorecard, context).draw());
        focus();
        withheld();
    }

    private String about() {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("page.assessment", "id", SafeText.clean(scorecard.getAssessmentId())));
        parts.add(words.of(scorecard.getPhase()));
        parts.add(words.of("page.disclosure", "disclosure", words.within(scorecard.getDisclosure())));
        scorecard.getOverall().getRespondents().ifPresent(number -> parts.add(words.count("page.people", number)));
        scorecard
                .getOverall()
                .getResponseRate()
                .ifPresent(rate -> parts.add(
                        words.of("page.rate", "percent", words.figures().percent(BigDecimal.valueOf(rate)))));
        return String.join(" \u00B7 ", parts);
    }

    private List<String> missing() {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        for (MissingScore score : scorecard.getMissing()) {
            byParty.computeIfAbsent(score.getPartyId(), party -> new ArrayList<>())
                    .add(words.within(score.getField()));
        }
        List<String> lines = new ArrayList<>();
        byParty.forEach((party, fields) ->
                lines.add(words.of("page.missing", "party", context.name(party), "fields", context.join(fields))));
        return lines;
    }

    private void focus() {
        html.heading(3, words.of("page.talk"));
        html.paragraph(Statement.sentences(Statement.ofFocus(scorecard), context));
        if (scorecard.getFocus().isEmpty()) {
            return;
        }
        Markup out = html.out();
        out.open("ol").line();
        for (FocusEntry entry : scorecard.getFocus()) {
            out.open("li").element("strong", words.of(entry.getField()));
            html.list(entry.getReasons().stream()
                    .map(reason -> reason.sentence(
                            words.locale(),
                            entry.getField(),
                            reason.getPartyId().map(context::name).orElse("")))
                    .toList());
            html.paragraph(words.of("page.advice"));
            advice(entry.getAdvice().stream().map(this::advice).toList());
            out.close("li").line();
        }
        out.close("ol").line();
    }

    /** Writes the first pieces of advice, and folds the others. */
    private void advice(List<String> advice) {
        int shown = Math.min(ADVICE, advice.size());
        html.list(advice.subList(0, shown));
        if (shown < advice.size()) {
            html.fold(words.of("page.more-advice", "number", Integer.toString(advice.size() - shown)));
            html.list(advice.subList(shown, advice.size()));
            html.endFold();
        }
    }

    private String advice(Advice advice) {
        return words.of(advice) + ": " + advice.description(words.locale());
    }

    private void withheld() {
        Withheld withheld = scorecard.getWithheld();
        WithheldCells cells = withheld.getCells();
        Set<WithheldReason> all = EnumSet.noneOf(WithheldReason.class);
        List<String> lines = new ArrayList<>();
        for (WithheldParty party : withheld.getParties()) {
            add(lines, context.name(party.getPartyId()), party.getReasons(), all);
        }
        add(lines, words.of("withheld.totals"), withheld.getTotals(), all);
        add(lines, words.of("withheld.roles"), withheld.getRoles(), all);
        for (WithheldParty party : cells.getParties()) {
            if (withheld.party(party.getPartyId()).isEmpty()) {
                String name = context.name(party.getPartyId());
                add(lines, words.of("withheld.cells-of", "party", name), party.getReasons(), all);
            }
        }
        if (!cells.getTotals().equals(withheld.getTotals())) {
            add(lines, words.of("withheld.cells"), cells.getTotals(), all);
        }
        if (!lines.isEmpty()) {
            html.heading(3, words.of("withheld.heading"));
            html.paragraph(words.of("withheld.why"));
            html.list(lines);
            List<String> ways = whatToDo(all);
            if (!ways.isEmpty()) {
                html.paragraph(words.of("withheld.what-to-do"));
                html.list(ways);
            }
        }
    }

    private void add(List<String> lines, String what, Set<WithheldReason> reasons, Set<WithheldReason> all) {
        if (!reasons.isEmpty()) {
            List<String> why = reasons.stream()
                    .map(reason -> reason.description(words.locale()))
                    .toList();
            lines.add(what + ": " + String.join(" ", why));
            all.addAll(reasons);
        }
    }

    private List<String> whatToDo(Set<WithheldReason> reasons) {
        String threshold = Integer.toString(scorecard.getDisclosure().getThreshold());
        List<String> ways = new ArrayList<>();
        if (scorecard.getDisclosure() != Disclosure.OPEN) {
            ways.add(words.of("withheld.agree", "disclosure", words.within(Disclosure.OPEN)));
        }
        if (reasons.contains(WithheldReason.TOO_FEW_RESPONDENTS)) {
            ways.add(words.of("withheld.more-people", "number", threshold));
            ways.add(words.of("withheld.join"));
        }
        if (reasons.contains(WithheldReason.TOO_FEW_NEW_ANSWERS)) {
            ways.add(words.of("withheld.wait", "number", threshold));
        }
        if (reasons.contains(WithheldReason.ANSWERS_CAN_BE_TOLD_APART)) {
            ways.add(words.of("withheld.same-items"));
        }
        return ways;
    }
}

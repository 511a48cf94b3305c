package no.samskaping.charts.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.scorecard.HeartDrawing;
import no.samskaping.charts.internal.scorecard.PartiesDrawing;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.advice.Advice;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.statement.Statement;

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
        html.paragraph(Statement.ofCompleteness(scorecard).sentence(words.locale()));
        html.list(missing());
        html.chart(3, new HeartDrawing(scorecard, context).draw());
        html.chart(3, new PartiesDrawing(scorecard, context).draw());
        focus();
        withheld();
    }

    private List<String> about() {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("page.assessment", "id", SafeText.clean(scorecard.getAssessmentId())));
        parts.add(words.of(scorecard.getPhase()));
        parts.add(words.of("page.disclosure", "disclosure", words.within(scorecard.getDisclosure())));
        OptionalLong people = scorecard.getOverall().getRespondents();
        if (people.isPresent()) {
            parts.add(words.count("page.people", people.getAsLong()));
        }
        OptionalDouble rate = scorecard.getOverall().getResponseRate();
        if (rate.isPresent()) {
            String percent = words.figures().percent(BigDecimal.valueOf(rate.getAsDouble()));
            parts.add(words.of("page.rate", "percent", percent));
        }
        return parts;
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
        html.paragraph(words.sentences(Statement.ofFocus(scorecard)));
        if (scorecard.getFocus().isEmpty()) {
            return;
        }
        Markup out = html.out();
        out.open("ol").line();
        for (FocusEntry entry : scorecard.getFocus()) {
            out.open("li").element("strong", words.of(entry.getField()));
            // The sentences begin with the label of the field, which stands above them here.
            String label = words.of(entry.getField()) + ": ";
            List<String> reasons = new ArrayList<>();
            for (FocusReason reason : entry.getReasons()) {
                String party = reason.getPartyId().map(context::name).orElse("");
                String sentence = reason.sentence(words.locale(), entry.getField(), party);
                reasons.add(sentence.startsWith(label) ? sentence.substring(label.length()) : sentence);
            }
            html.list(reasons);
            html.paragraph(words.of("page.advice"));
            advice(entry.getAdvice());
            out.close("li").line();
        }
        out.close("ol").line();
    }

    /** Writes the first pieces of advice, and folds the others. */
    private void advice(List<Advice> all) {
        List<String> advice = new ArrayList<>();
        for (Advice each : all) {
            advice.add(words.of(each) + ": " + each.description(words.locale()));
        }
        int shown = Math.min(ADVICE, advice.size());
        html.list(advice.subList(0, shown));
        if (shown < advice.size()) {
            html.fold(words.of("page.more-advice", "number", Integer.toString(advice.size() - shown)));
            html.list(advice.subList(shown, advice.size()));
            html.endFold();
        }
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
            StringBuilder line = new StringBuilder(what).append(':');
            for (WithheldReason reason : reasons) {
                line.append(' ').append(reason.description(words.locale()));
            }
            lines.add(line.toString());
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

package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;

/** The report on a scorecard: all scores, the parties compared, where they differ, what to work on first. */
final class ScorecardText {
    private final Scorecard scorecard;
    private final Assessment assessment;
    private final Optional<Collaboration> collaboration;
    private final Words words;

    ScorecardText(Scorecard scorecard, Assessment assessment, Optional<Collaboration> collaboration, Words words) {
        this.scorecard = scorecard;
        this.assessment = assessment;
        this.collaboration = collaboration;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String title = collaboration.map(Collaboration::getTitle).orElse(assessment.getCollaborationId());
        lines.add("SAMSON · " + title);
        lines.add(words.of(
                "scorecard.about",
                scorecard.getAssessmentId(),
                words.of(scorecard.getPhase()),
                words.date(scorecard.getDate()),
                words.of(scorecard.getDisclosure())));
        lines.add("");
        lines.addAll(grid());
        lines.add("");
        lines.add(words.of("scorecard.parties"));
        lines.addAll(parties());
        lines.addAll(expectations());
        lines.add("");
        lines.add(words.of("scorecard.strengths", fields(scorecard.getStrengths())));
        lines.add(words.of("scorecard.challenges", fields(scorecard.getChallenges())));
        lines.add("");
        lines.addAll(divergences());
        lines.add("");
        lines.addAll(focus());
        lines.add("");
        lines.addAll(completeness());
        return lines;
    }

    private List<String> grid() {
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of(""));
        for (CoreValue value : CoreValue.values()) {
            head.add(words.of(value));
        }
        head.add(words.of("scorecard.field-total"));
        table.row(head);
        for (ActionField field : ActionField.values()) {
            List<String> row = new ArrayList<>(List.of(words.of(field)));
            for (CoreValue value : CoreValue.values()) {
                row.add(bar(scorecard.getCells().get(ModelCell.of(field, value))));
            }
            row.add(bar(scorecard.getFields().get(field)));
            table.row(row);
        }
        List<String> totals = new ArrayList<>(List.of(words.of("scorecard.value-total")));
        for (CoreValue value : CoreValue.values()) {
            totals.add(bar(scorecard.getValues().get(value)));
        }
        totals.add(bar(scorecard.getOverall()));
        List<String> lines = new ArrayList<>(table.row(totals).lines());
        lines.add(Arrays.stream(Band.values())
                .map(band -> Bars.mark(band) + " " + words.of(band))
                .collect(Collectors.joining("   ", "", "   " + words.of("scorecard.legend"))));
        return lines;
    }

    private List<String> parties() {
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of(""));
        shownParties().forEach(party -> head.add(name(party)));
        head.add(words.of("scorecard.gap"));
        table.row(head);
        scorecard.getFields().forEach((field, score) -> table.row(partyRow(words.of(field), score)));
        table.row(partyRow(words.of("scorecard.overall"), scorecard.getOverall()));
        return table.lines();
    }

    private List<String> partyRow(String label, Score score) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String party : shownParties()) {
            PartyScore shown = score.getParties().get(party);
            row.add(shown == null ? " –" : Bars.marked(shown.getScore(), shown.getBand(), words));
        }
        row.add(score.getGap().isPresent() ? words.whole(score.getGap().getAsDouble()) : "–");
        return row;
    }

    private List<String> expectations() {
        List<String> lines = new ArrayList<>();
        scorecard.getFields().forEach((field, score) -> score.getParties().forEach((party, shown) -> {
            if (shown.getExpectationGap().isPresent()
                    && shown.getExpectationGap().getAsDouble() > 0) {
                lines.add(words.of(
                        "scorecard.expectation",
                        name(party),
                        words.of(field),
                        shown.getExpectationGap().getAsDouble()));
            }
        }));
        return lines;
    }

    private List<String> divergences() {
        List<FocusEntry> diverging = scorecard.getFocus().stream()
                .filter(entry ->
                        entry.getReasons().stream().anyMatch(reason -> reason.getReason() == FocusReasonKind.DIVERGING))
                .toList();
        if (diverging.isEmpty()) {
            return List.of(words.of("scorecard.no-divergence"));
        }
        List<String> lines = new ArrayList<>(List.of(words.of("scorecard.divergence")));
        for (FocusEntry entry : diverging) {
            Map<String, PartyScore> parties =
                    scorecard.getFields().get(entry.getField()).getParties();
            Comparator<String> byScore = Comparator.comparingDouble(
                    party -> parties.get(party).getScore().orElseThrow());
            List<String> ordered = parties.keySet().stream()
                    .filter(party -> parties.get(party).getScore().isPresent())
                    .sorted(byScore)
                    .toList();
            String low = ordered.get(0);
            String high = ordered.get(ordered.size() - 1);
            lines.add("  "
                    + words.of(
                            "scorecard.divergence-line",
                            words.of(entry.getField()),
                            name(high),
                            words.whole(parties.get(high).getScore().orElseThrow()),
                            name(low),
                            words.whole(parties.get(low).getScore().orElseThrow())));
        }
        return lines;
    }

    private List<String> focus() {
        if (scorecard.getFocus().isEmpty()) {
            return List.of(words.of("scorecard.no-focus"));
        }
        List<String> lines = new ArrayList<>(List.of(words.of("scorecard.focus")));
        int number = 1;
        for (FocusEntry entry : scorecard.getFocus()) {
            lines.add("  " + number++ + ". " + words.of(entry.getField()));
            entry.getReasons()
                    .forEach(reason -> lines.add("     – "
                            + reason.sentence(
                                    words.locale(),
                                    entry.getField(),
                                    reason.getPartyId().map(this::name).orElse(""))));
        }
        return lines;
    }

    private List<String> completeness() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(scorecard.isComplete() ? "scorecard.complete" : "scorecard.incomplete"));
        scorecard.getMissing().stream()
                .collect(Collectors.groupingBy(
                        missing -> missing.getPartyId(),
                        java.util.TreeMap::new,
                        Collectors.mapping(missing -> words.of(missing.getField()), Collectors.joining(", "))))
                .forEach((party, fields) -> lines.add("  " + words.of("scorecard.missing", name(party), fields)));
        if (!scorecard.getSuppressedPartyIds().isEmpty()) {
            lines.add(words.of(
                    "scorecard.suppressed",
                    scorecard.getSuppressedPartyIds().stream().map(this::name).collect(Collectors.joining(", ")),
                    scorecard.getDisclosure().getThreshold()));
        }
        return lines;
    }

    private String bar(Score score) {
        return score == null ? " –" : Bars.bar(score.getScore(), score.getBand(), words);
    }

    private String fields(List<ActionField> fields) {
        return fields.isEmpty()
                ? words.of("none")
                : fields.stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** Returns the parties that are shown, in the order of the assessment. */
    private List<String> shownParties() {
        return assessment.getPartyIds().stream()
                .filter(party -> !scorecard.getSuppressedPartyIds().contains(party))
                .toList();
    }

    private String name(String party) {
        return collaboration
                .flatMap(known -> known.party(party))
                .map(Party::getName)
                .orElse(party);
    }
}

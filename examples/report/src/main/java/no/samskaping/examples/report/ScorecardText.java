package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;

/** The report on a scorecard: scores, the parties compared, where they differ, what to work on and what to do, what is not shown. */
final class ScorecardText {
    private final Scorecard scorecard;
    private final Assessment assessment;
    private final List<Finding> findings;
    private final Optional<Collaboration> collaboration;
    private final boolean isAll;
    private final Words words;

    /** Makes the report on a scorecard, its assessment and the findings on the assessment. */
    ScorecardText(
            Scorecard scorecard,
            Assessment assessment,
            List<Finding> findings,
            Optional<Collaboration> collaboration,
            boolean isAll,
            Words words) {
        this.scorecard = scorecard;
        this.assessment = assessment;
        this.findings = List.copyOf(findings);
        this.collaboration = collaboration;
        this.isAll = isAll;
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
        lines.addAll(people());
        lines.add("");
        lines.addAll(grid());
        if (!shownParties().isEmpty()) {
            lines.add("");
            lines.add(words.of("scorecard.parties"));
            lines.addAll(parties());
            lines.addAll(expectations());
        }
        lines.add("");
        Statement.ofStates(scorecard).forEach(statement -> lines.addAll(state(statement)));
        lines.add("");
        Statement.ofGaps(scorecard).forEach(statement -> lines.addAll(gaps(statement)));
        lines.add("");
        Statement.ofFocus(scorecard).forEach(statement -> lines.addAll(focus(statement)));
        lines.add("");
        lines.add(sentence(Statement.ofCompleteness(scorecard)));
        lines.addAll(missing());
        lines.addAll(new WithheldText(scorecard, this::name, words).lines());
        findings.forEach(finding -> lines.add(finding(finding)));
        return lines;
    }

    private List<String> people() {
        OptionalLong respondents = scorecard.getOverall().getRespondents();
        OptionalDouble rate = scorecard.getOverall().getResponseRate();
        List<String> people = new ArrayList<>();
        respondents.ifPresent(number -> people.add(words.of("scorecard.people", number)));
        rate.ifPresent(share -> people.add(words.of("scorecard.rate") + ": " + words.percent(share)));
        return people.isEmpty() ? List.of() : List.of(String.join(" · ", people));
    }

    private List<String> grid() {
        Table table = new Table(words.terminal(), 1);
        List<String> head = new ArrayList<>(List.of(""));
        for (CoreValue value : CoreValue.values()) {
            head.add(words.of(value));
        }
        head.add(words.of("scorecard.field-total"));
        table.row(head);
        for (ActionField field : ActionField.values()) {
            List<String> row = new ArrayList<>(List.of(words.of(field)));
            for (CoreValue value : CoreValue.values()) {
                row.add(bar(scorecard.getCells().get(ModelCell.of(field, value)), areCellsHidden()));
            }
            row.add(bar(
                    scorecard.getFields().get(field),
                    isUndecided(scorecard.getFieldStates().get(field))));
            table.row(row);
        }
        List<String> totals = new ArrayList<>(List.of(words.of("scorecard.value-total")));
        for (CoreValue value : CoreValue.values()) {
            totals.add(bar(
                    scorecard.getValues().get(value),
                    isUndecided(scorecard.getValueStates().get(value))));
        }
        totals.add(bar(scorecard.getOverall(), arePartiesHidden()));
        List<String> lines = new ArrayList<>(table.row(totals).lines());
        lines.add(Arrays.stream(Band.values())
                .map(band -> Mark.of(band) + " " + words.of(band))
                .collect(Collectors.joining("   ", "", "   " + words.of("scorecard.legend"))));
        lines.add(words.of("scorecard.legend-marks"));
        if (arePartiesHidden() || areCellsHidden()) {
            lines.add(words.of("scorecard.legend-undecided", Mark.UNDECIDED));
        }
        return lines;
    }

    private boolean arePartiesHidden() {
        return !scorecard.getWithheld().getParties().isEmpty();
    }

    private boolean areCellsHidden() {
        return !scorecard.getWithheld().getCells().getParties().isEmpty();
    }

    private static boolean isUndecided(State state) {
        return state == State.UNDECIDED;
    }

    private List<String> parties() {
        Table table = new Table(words.terminal());
        List<String> head = new ArrayList<>(List.of(""));
        shownParties().forEach(party -> head.add(name(party)));
        head.add(words.of("scorecard.gap"));
        table.row(head);
        scorecard.getFields().forEach((field, score) -> table.row(partyRow(words.of(field), score)));
        table.row(partyRow(words.of("scorecard.overall"), scorecard.getOverall()));
        peopleRow("scorecard.respondents", party -> number(party.getRespondents()))
                .ifPresent(table::row);
        peopleRow("scorecard.rate", party -> percent(party.getResponseRate())).ifPresent(table::row);
        return table.lines();
    }

    private List<String> partyRow(String label, Score score) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String party : shownParties()) {
            PartyScore shown = score.getParties().get(party);
            row.add(shown == null ? " –" : Bars.marked(shown.getScore(), Mark.of(shown.getBand()), words));
        }
        row.add(score.getGap().isPresent() ? words.whole(score.getGap().getAsDouble()) : "–");
        return row;
    }

    private Optional<List<String>> peopleRow(String key, Function<PartyScore, Optional<String>> number) {
        Map<String, PartyScore> parties = scorecard.getOverall().getParties();
        List<Optional<String>> numbers = shownParties().stream()
                .map(party -> Optional.ofNullable(parties.get(party)).flatMap(number))
                .toList();
        if (numbers.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.concat(Stream.of(words.of(key)), numbers.stream().map(shown -> shown.orElse(" –")))
                        .toList());
    }

    private Optional<String> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(padded(words.whole(number.getAsLong()))) : Optional.empty();
    }

    private Optional<String> percent(OptionalDouble share) {
        return share.isPresent() ? Optional.of(padded(words.percent(share.getAsDouble()))) : Optional.empty();
    }

    private static String padded(String number) {
        return " ".repeat(Math.max(0, 3 - number.length())) + number;
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

    private String sentence(Statement statement) {
        String about = statement.about().stream().map(words::of).collect(Collectors.joining(", "));
        return words.of(statement.claim(), about);
    }

    private List<String> state(Statement statement) {
        List<String> lines = new ArrayList<>(List.of(sentence(statement)));
        if (statement.claim() == Claim.CHALLENGING_VALUES) {
            scorecard.getValueAdvice().forEach((value, advice) -> {
                lines.add("  " + words.of(value));
                lines.addAll(AdviceText.lines(advice, "     ", isAll, words));
            });
        }
        return lines;
    }

    private List<String> gaps(Statement statement) {
        List<String> lines = new ArrayList<>(List.of(sentence(statement)));
        if (statement.claim() == Claim.DIVERGING) {
            statement.about().forEach(field -> lines.add("  " + divergence((ActionField) field)));
        }
        return lines;
    }

    private String divergence(ActionField field) {
        Map<String, PartyScore> parties = scorecard.getFields().get(field).getParties();
        Comparator<String> byScore = Comparator.comparingDouble(
                party -> parties.get(party).getScore().orElseThrow());
        List<String> ordered = parties.keySet().stream()
                .filter(party -> parties.get(party).getScore().isPresent())
                .sorted(byScore)
                .toList();
        String low = ordered.get(0);
        String high = ordered.get(ordered.size() - 1);
        return words.of(
                "scorecard.divergence-line",
                words.of(field),
                name(high),
                words.whole(parties.get(high).getScore().orElseThrow()),
                name(low),
                words.whole(parties.get(low).getScore().orElseThrow()));
    }

    private List<String> focus(Statement statement) {
        List<String> lines = new ArrayList<>(List.of(sentence(statement)));
        if (statement.claim() == Claim.FOCUS || statement.claim() == Claim.FOCUS_OF_SHOWN) {
            int number = 1;
            for (FocusEntry entry : scorecard.getFocus()) {
                lines.add("  " + number++ + ". " + words.of(entry.getField()));
                entry.getReasons()
                        .forEach(reason -> lines.add("     – "
                                + reason.sentence(
                                        words.locale(),
                                        entry.getField(),
                                        reason.getPartyId().map(this::name).orElse(""))));
                lines.addAll(AdviceText.lines(entry.getAdvice(), "     ", isAll, words));
            }
        }
        return lines;
    }

    private List<String> missing() {
        List<String> lines = new ArrayList<>();
        scorecard.getMissing().stream()
                .collect(Collectors.groupingBy(
                        MissingScore::getPartyId,
                        TreeMap::new,
                        Collectors.mapping(missing -> words.of(missing.getField()), Collectors.joining(", "))))
                .forEach((party, fields) -> lines.add("  " + words.of("scorecard.missing", name(party), fields)));
        return lines;
    }

    /** Returns a finding; without the number of sheets, where the party is not shown. */
    private String finding(Finding finding) {
        String party = finding.getArguments().getOrDefault("party", "");
        if (finding.getRule() == SamsonRule.MORE_SHEETS_THAN_INVITED
                && scorecard.getWithheld().party(party).isPresent()) {
            return "  " + words.of(finding.getSeverity()) + ": " + words.of("scorecard.more-sheets", name(party)) + " ["
                    + finding.getRule().getId() + "]";
        }
        return Findings.line(finding, words);
    }

    private String bar(Score score, boolean isSomethingHidden) {
        return score == null
                ? " –"
                : Bars.bar(score.getScore(), Mark.forAll(score.getBand(), isSomethingHidden), words);
    }

    /** Returns the parties that are shown, in the order of the assessment. */
    private List<String> shownParties() {
        return assessment.getPartyIds().stream()
                .filter(party -> scorecard.getWithheld().party(party).isEmpty())
                .toList();
    }

    private String name(String party) {
        return collaboration
                .flatMap(known -> known.party(party))
                .map(Party::getName)
                .orElse(party);
    }
}

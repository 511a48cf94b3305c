package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;

/** The report on what a scorecard does not show: what, why, and what the parties can do. */
final class WithheldText {
    private final Scorecard scorecard;
    private final UnaryOperator<String> names;
    private final Words words;

    WithheldText(Scorecard scorecard, UnaryOperator<String> names, Words words) {
        this.scorecard = scorecard;
        this.names = names;
        this.words = words;
    }

    /** Returns no lines if everything that the report has room for is shown. */
    List<String> lines() {
        Withheld withheld = scorecard.getWithheld();
        WithheldCells cells = withheld.getCells();
        Set<WithheldReason> reasons = EnumSet.noneOf(WithheldReason.class);
        List<String> lines = new ArrayList<>();
        for (WithheldParty party : withheld.getParties()) {
            add(lines, names.apply(party.getPartyId()), party.getReasons(), reasons);
        }
        add(lines, words.of("withheld.totals"), withheld.getTotals(), reasons);
        for (WithheldParty party : cells.getParties()) {
            if (withheld.party(party.getPartyId()).isEmpty()) {
                add(lines, words.of("withheld.cells-of", names.apply(party.getPartyId())), party.getReasons(), reasons);
            }
        }
        if (!cells.getTotals().equals(withheld.getTotals())) {
            add(lines, words.of("withheld.cells"), cells.getTotals(), reasons);
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.add(0, words.of("withheld.heading"));
        lines.add(0, "");
        lines.addAll(whatToDo(reasons));
        return lines;
    }

    private void add(List<String> lines, String what, Set<WithheldReason> reasons, Set<WithheldReason> allReasons) {
        if (!reasons.isEmpty()) {
            String why = reasons.stream()
                    .map(reason -> reason.description(words.locale()))
                    .collect(Collectors.joining(" "));
            lines.add("  – " + what + ": " + why);
            allReasons.addAll(reasons);
        }
    }

    private List<String> whatToDo(Set<WithheldReason> reasons) {
        int threshold = scorecard.getDisclosure().getThreshold();
        List<String> lines = new ArrayList<>(List.of(words.of("withheld.what-to-do")));
        if (scorecard.getDisclosure() != Disclosure.OPEN) {
            lines.add("  – " + words.of("withheld.agree", words.of(Disclosure.OPEN)));
        }
        if (reasons.contains(WithheldReason.TOO_FEW_RESPONDENTS)) {
            lines.add("  – " + words.of("withheld.more-people", threshold));
            lines.add("  – " + words.of("withheld.join"));
        }
        if (reasons.contains(WithheldReason.TOO_FEW_NEW_ANSWERS)) {
            lines.add("  – " + words.of("withheld.wait", threshold));
        }
        if (reasons.contains(WithheldReason.ANSWERS_CAN_BE_TOLD_APART)) {
            lines.add("  – " + words.of("withheld.same-items"));
        }
        return lines;
    }
}

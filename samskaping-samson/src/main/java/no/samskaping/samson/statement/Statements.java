package no.samskaping.samson.statement;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.disclosure.Withheld;

/** Decides what may be said about a scorecard. */
final class Statements {
    private final Scorecard scorecard;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    static List<Statement> of(Scorecard scorecard) {
        return new Statements(scorecard).states().gaps().focus().completeness().list();
    }

    static List<Statement> ofStates(Scorecard scorecard) {
        return new Statements(scorecard).states().list();
    }

    static List<Statement> ofGaps(Scorecard scorecard) {
        return new Statements(scorecard).gaps().list();
    }

    static List<Statement> ofFocus(Scorecard scorecard) {
        return new Statements(scorecard).focus().list();
    }

    static Statement ofCompleteness(Scorecard scorecard) {
        return new Statements(scorecard).completeness().list().get(0);
    }

    private List<Statement> list() {
        return List.copyOf(statements);
    }

    private Statements states() {
        List<ActionField> undecided = scorecard.fieldsIn(State.UNDECIDED);
        boolean isDecided = undecided.isEmpty();
        addEither(
                scorecard.fieldsIn(State.CHALLENGE),
                Claim.CHALLENGES,
                isDecided ? Claim.NO_CHALLENGES : Claim.CHALLENGES_UNTOLD);
        addEither(
                scorecard.fieldsIn(State.STRENGTH),
                Claim.STRENGTHS,
                isDecided ? Claim.NO_STRENGTHS : Claim.STRENGTHS_UNTOLD);
        addAny(undecided, Claim.UNDECIDED_FIELDS);
        addAny(scorecard.fieldsIn(State.UNDEFINED), Claim.UNDEFINED_FIELDS);
        addAny(scorecard.valuesIn(State.CHALLENGE), Claim.CHALLENGING_VALUES);
        addAny(scorecard.valuesIn(State.UNDECIDED), Claim.UNDECIDED_VALUES);
        return this;
    }

    private Statements gaps() {
        if (!scorecard.getWithheld().getParties().isEmpty()) {
            add(Claim.GAPS_UNTOLD);
            return this;
        }
        List<ActionField> notCompared = scorecard.getFields().entrySet().stream()
                .filter(field -> field.getValue().getGap().isEmpty())
                .map(field -> field.getKey())
                .toList();
        if (notCompared.size() == scorecard.getFields().size()) {
            add(Claim.NOTHING_TO_COMPARE);
            return this;
        }
        List<ActionField> diverging = scorecard.getFocus().stream()
                .filter(Statements::isDiverging)
                .map(FocusEntry::getField)
                .sorted()
                .toList();
        addEither(diverging, Claim.DIVERGING, Claim.AGREEING);
        addAny(notCompared, Claim.NOT_COMPARED);
        return this;
    }

    private static boolean isDiverging(FocusEntry entry) {
        return entry.getReasons().stream().anyMatch(reason -> reason.getReason() == FocusReasonKind.DIVERGING);
    }

    private Statements focus() {
        List<ActionField> fields =
                scorecard.getFocus().stream().map(FocusEntry::getField).toList();
        if (scorecard.isFocusComplete()) {
            addEither(fields, Claim.FOCUS, Claim.NO_FOCUS);
            return this;
        }
        addEither(fields, Claim.FOCUS_OF_SHOWN, Claim.FOCUS_UNTOLD);
        if (!fields.isEmpty()) {
            add(Claim.FOCUS_INCOMPLETE);
        }
        return this;
    }

    private Statements completeness() {
        if (!scorecard.isComplete()) {
            add(Claim.INCOMPLETE);
        } else {
            add(isAllShown(scorecard.getWithheld()) ? Claim.COMPLETE : Claim.ALL_ANSWERED);
        }
        return this;
    }

    private static boolean isAllShown(Withheld withheld) {
        return withheld.getParties().isEmpty()
                && withheld.getTotals().isEmpty()
                && withheld.getCells().getParties().isEmpty()
                && withheld.getCells().getTotals().isEmpty();
    }

    private void add(Claim claim) {
        statements.add(ImmutableStatement.builder().claim(claim).build());
    }

    private void addAny(List<? extends EnumTerm> about, Claim claim) {
        if (!about.isEmpty()) {
            statements.add(
                    ImmutableStatement.builder().claim(claim).addAllAbout(about).build());
        }
    }

    private void addEither(List<ActionField> about, Claim some, Claim none) {
        if (about.isEmpty()) {
            add(none);
        } else {
            addAny(about, some);
        }
    }
}

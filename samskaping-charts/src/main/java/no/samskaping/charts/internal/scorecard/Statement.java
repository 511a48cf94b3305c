package no.samskaping.charts.internal.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.model.ActionField;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.disclosure.Withheld;

/**
 * A claim about a scorecard, and the fields or values that it is about.
 *
 * <p>Answers that are hidden can be low, so nothing is claimed that they could contradict: no agreement, no strength and no
 * complete list.
 */
public record Statement(Claim claim, List<EnumTerm> about) {
    public Statement {
        about = List.copyOf(about);
    }

    private static Statement of(Claim claim) {
        return new Statement(claim, List.of());
    }

    /** Returns the sentence. */
    public String sentence(Context context) {
        String key = "claim." + claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return about.isEmpty()
                ? context.words().of(key)
                : context.words()
                        .of(
                                key,
                                "about",
                                context.join(about.stream()
                                        .map(term -> context.words().within(term))
                                        .toList()));
    }

    /** Returns sentences, one after the other. */
    public static String sentences(List<Statement> statements, Context context) {
        return String.join(
                " ",
                statements.stream()
                        .map(statement -> statement.sentence(context))
                        .toList());
    }

    /** Returns everything that is said about a scorecard. */
    public static List<Statement> of(Scorecard scorecard) {
        List<Statement> statements = new ArrayList<>(ofStates(scorecard));
        statements.addAll(ofGaps(scorecard));
        statements.addAll(ofFocus(scorecard));
        statements.add(ofCompleteness(scorecard));
        return statements;
    }

    /** Returns what is said about strengths and challenges. */
    public static List<Statement> ofStates(Scorecard scorecard) {
        List<ActionField> undecided = scorecard.fieldsIn(State.UNDECIDED);
        List<Statement> statements = new ArrayList<>();
        statements.add(ofState(
                scorecard.fieldsIn(State.CHALLENGE),
                Claim.CHALLENGES,
                undecided.isEmpty() ? Claim.NO_CHALLENGES : Claim.CHALLENGES_UNTOLD));
        statements.add(ofState(
                scorecard.fieldsIn(State.STRENGTH),
                Claim.STRENGTHS,
                undecided.isEmpty() ? Claim.NO_STRENGTHS : Claim.STRENGTHS_UNTOLD));
        addList(statements, Claim.UNDECIDED_FIELDS, undecided);
        addList(statements, Claim.UNDEFINED_FIELDS, scorecard.fieldsIn(State.UNDEFINED));
        addList(statements, Claim.CHALLENGING_VALUES, scorecard.valuesIn(State.CHALLENGE));
        addList(statements, Claim.UNDECIDED_VALUES, scorecard.valuesIn(State.UNDECIDED));
        return statements;
    }

    private static Statement ofState(List<ActionField> fields, Claim some, Claim none) {
        return fields.isEmpty() ? of(none) : new Statement(some, List.copyOf(fields));
    }

    private static void addList(List<Statement> statements, Claim claim, List<? extends EnumTerm> about) {
        if (!about.isEmpty()) {
            statements.add(new Statement(claim, List.copyOf(about)));
        }
    }

    /** Returns what is said about how far the parties are from each other. */
    public static List<Statement> ofGaps(Scorecard scorecard) {
        List<ActionField> diverging = diverging(scorecard);
        List<Statement> statements = new ArrayList<>();
        if (!scorecard.getWithheld().getParties().isEmpty()) {
            addList(statements, Claim.DIVERGING_IN_SHOWN, diverging);
            statements.add(of(Claim.GAPS_UNTOLD));
            return statements;
        }
        List<ActionField> notCompared = scorecard.getFields().entrySet().stream()
                .filter(field -> field.getValue().getGap().isEmpty())
                .map(field -> field.getKey())
                .toList();
        if (notCompared.size() == scorecard.getFields().size()) {
            return List.of(of(Claim.NOTHING_TO_COMPARE));
        }
        if (diverging.isEmpty()) {
            statements.add(of(Claim.AGREEING));
        }
        addList(statements, Claim.DIVERGING, diverging);
        addList(statements, Claim.NOT_COMPARED, notCompared);
        return statements;
    }

    /** Returns the fields that the parties see differently, as far as is shown. */
    static List<ActionField> diverging(Scorecard scorecard) {
        return scorecard.getFocus().stream()
                .filter(entry ->
                        entry.getReasons().stream().anyMatch(reason -> reason.getReason() == FocusReasonKind.DIVERGING))
                .map(FocusEntry::getField)
                .sorted()
                .toList();
    }

    /** Returns what is said about the fields to work on. */
    public static List<Statement> ofFocus(Scorecard scorecard) {
        List<ActionField> fields =
                scorecard.getFocus().stream().map(FocusEntry::getField).toList();
        List<Statement> statements = new ArrayList<>();
        if (scorecard.isFocusComplete()) {
            statements.add(ofState(fields, Claim.FOCUS, Claim.NO_FOCUS));
        } else {
            statements.add(ofState(fields, Claim.FOCUS_OF_SHOWN, Claim.FOCUS_UNTOLD));
            if (!fields.isEmpty()) {
                statements.add(of(Claim.FOCUS_INCOMPLETE));
            }
        }
        return statements;
    }

    /** Returns what is said about how complete the answers are. */
    public static Statement ofCompleteness(Scorecard scorecard) {
        if (!scorecard.isComplete()) {
            return of(Claim.INCOMPLETE);
        }
        Withheld withheld = scorecard.getWithheld();
        boolean isAllShown = withheld.getParties().isEmpty()
                && withheld.getTotals().isEmpty()
                && withheld.getCells().getParties().isEmpty()
                && withheld.getCells().getTotals().isEmpty();
        return of(isAllShown ? Claim.COMPLETE : Claim.ALL_ANSWERED);
    }
}

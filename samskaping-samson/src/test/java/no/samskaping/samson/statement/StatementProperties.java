package no.samskaping.samson.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.arbitraries.SmallParties;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;

/** No statement contradicts the truth, which is the scorecard with nothing withheld. */
class StatementProperties {
    private static final BigDecimal DIVERGING_FROM = BigDecimal.valueOf(25);

    /** The claims that name fields or values. */
    private static final Set<Claim> LISTS = EnumSet.of(
            Claim.STRENGTHS,
            Claim.CHALLENGES,
            Claim.UNDECIDED_FIELDS,
            Claim.UNDEFINED_FIELDS,
            Claim.CHALLENGING_VALUES,
            Claim.UNDECIDED_VALUES,
            Claim.DIVERGING,
            Claim.NOT_COMPARED,
            Claim.FOCUS,
            Claim.FOCUS_OF_SHOWN);

    /** The claims about all that is known. */
    private static final Set<Claim> OF_ALL = EnumSet.of(
            Claim.NO_STRENGTHS,
            Claim.NO_CHALLENGES,
            Claim.DIVERGING,
            Claim.AGREEING,
            Claim.NOTHING_TO_COMPARE,
            Claim.NOT_COMPARED,
            Claim.FOCUS,
            Claim.NO_FOCUS,
            Claim.COMPLETE);

    /** What a confidential scorecard says. */
    private record Truth(
            Set<ActionField> strengths,
            Set<ActionField> challenges,
            Set<ActionField> undefined,
            Set<CoreValue> challengingValues,
            Set<ActionField> diverging,
            Set<ActionField> notCompared,
            List<ActionField> focus,
            long scored,
            boolean isComplete) {
        static Truth of(ConfidentialScorecard scorecard) {
            return new Truth(
                    keys(scorecard.fieldStates(), State.STRENGTH::equals),
                    keys(scorecard.fieldStates(), State.CHALLENGE::equals),
                    keys(scorecard.fieldStates(), State.UNDEFINED::equals),
                    keys(scorecard.valueStates(), State.CHALLENGE::equals),
                    keys(scorecard.getFields(), field -> field.getGap()
                            .filter(gap -> gap.compareTo(DIVERGING_FROM) >= 0)
                            .isPresent()),
                    keys(scorecard.getFields(), field -> field.getGap().isEmpty()),
                    scorecard.disclose(Disclosure.OPEN).getFocus().stream()
                            .map(FocusEntry::getField)
                            .toList(),
                    scored(scorecard),
                    scorecard.isComplete());
        }

        private static <K, V> Set<K> keys(Map<K, V> map, Predicate<V> holds) {
            return map.entrySet().stream()
                    .filter(entry -> holds.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Returns the most parties that have a score in one field. */
        private static long scored(ConfidentialScorecard scorecard) {
            return scorecard.getFields().values().stream()
                    .mapToLong(field -> field.getParties().values().stream()
                            .filter(party -> party.getScore().isPresent())
                            .count())
                    .max()
                    .orElse(0);
        }

        boolean isAgreeing() {
            return diverging.isEmpty() && scored > 1;
        }

        /** Whether a statement holds; that something cannot be told always does. */
        boolean holds(Statement statement) {
            List<EnumTerm> about = statement.getAbout();
            return switch (statement.getClaim()) {
                case STRENGTHS -> strengths.containsAll(about);
                case NO_STRENGTHS -> strengths.isEmpty();
                case CHALLENGES -> challenges.containsAll(about);
                case NO_CHALLENGES -> challenges.isEmpty();
                case UNDEFINED_FIELDS -> undefined.equals(Set.copyOf(about));
                case CHALLENGING_VALUES -> challengingValues.containsAll(about);
                case DIVERGING -> diverging.equals(Set.copyOf(about));
                case AGREEING -> isAgreeing();
                case NOTHING_TO_COMPARE -> scored < 2;
                case NOT_COMPARED -> notCompared.equals(Set.copyOf(about));
                // In another order where the party with the lowest score is hidden, or scores are rounded.
                case FOCUS -> focus.size() == about.size() && focus.containsAll(about);
                case FOCUS_OF_SHOWN -> focus.containsAll(about);
                case NO_FOCUS -> focus.isEmpty();
                case COMPLETE, ALL_ANSWERED -> isComplete;
                case INCOMPLETE -> !isComplete;
                case STRENGTHS_UNTOLD,
                        CHALLENGES_UNTOLD,
                        UNDECIDED_FIELDS,
                        UNDECIDED_VALUES,
                        GAPS_UNTOLD,
                        FOCUS_INCOMPLETE,
                        FOCUS_UNTOLD -> true;
            };
        }
    }

    @Property(tries = 2000)
    void noStatementContradictsTheTruth(@ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        ConfidentialScorecard confidential =
                Scorer.standard().scoreConfidentially(SmallParties.assessment(parties, seed));
        Truth truth = Truth.of(confidential);
        for (Disclosure disclosure : Disclosure.values()) {
            Scorecard shown = confidential.disclose(disclosure);
            List<Statement> statements = Statement.of(shown);
            statements.forEach(statement -> assertThat(truth.holds(statement))
                    .as("%s under %s", statement, disclosure)
                    .isTrue());
            assertThat(named(statements))
                    .as("no strength or challenge is passed over in silence")
                    .containsAll(truth.strengths())
                    .containsAll(truth.challenges())
                    .containsAll(truth.challengingValues());
            if (!shown.getWithheld().getParties().isEmpty()) {
                assertThat(statements)
                        .extracting(Statement::getClaim)
                        .contains(Claim.GAPS_UNTOLD)
                        .doesNotContain(Claim.COMPLETE, Claim.AGREEING, Claim.DIVERGING, Claim.NOT_COMPARED);
            }
        }
    }

    @Property(tries = 500)
    void statementsNameWhatTheyAreAbout(@ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        ConfidentialScorecard confidential =
                Scorer.standard().scoreConfidentially(SmallParties.assessment(parties, seed));
        for (Disclosure disclosure : Disclosure.values()) {
            List<Statement> statements = Statement.of(confidential.disclose(disclosure));
            assertThat(statements).extracting(Statement::getClaim).doesNotHaveDuplicates();
            for (Statement statement : statements) {
                assertThat(statement.getAbout().isEmpty()).isNotEqualTo(LISTS.contains(statement.getClaim()));
                assertThat(statement.getAbout()).doesNotHaveDuplicates();
                for (Language language : Language.values()) {
                    Locale locale = language.getLocale();
                    String sentence = statement.sentence(locale);
                    assertThat(sentence).endsWith(".").doesNotContain("{", "  ");
                    statement.getAbout().forEach(term -> assertThat(sentence.toLowerCase(Locale.ROOT))
                            .contains(term.label(locale).toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** A scorecard without anything withheld says all that is known. */
    @Property(tries = 300)
    void nothingIsUntoldWhenEverythingIsShown(@ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        Scorecard open = Scorer.standard()
                .scoreConfidentially(SmallParties.assessment(parties, seed))
                .disclose(Disclosure.OPEN);

        assertThat(Statement.of(open))
                .extracting(Statement::getClaim)
                .allMatch(claim -> OF_ALL.contains(claim)
                        || claim == Claim.INCOMPLETE
                        || (LISTS.contains(claim) && claim != Claim.UNDECIDED_FIELDS))
                .doesNotContain(Claim.FOCUS_OF_SHOWN, Claim.UNDECIDED_VALUES);
    }

    @Property(tries = 100)
    void partsAreTheWhole(@ForAll @IntRange(min = 1, max = 4) int parties, @ForAll long seed) {
        Scorecard scorecard = Scorer.standard().score(SmallParties.assessment(parties, seed));

        List<Statement> all = Statement.of(scorecard);

        assertThat(all)
                .containsAll(Statement.ofStates(scorecard))
                .containsAll(Statement.ofGaps(scorecard))
                .containsAll(Statement.ofFocus(scorecard))
                .contains(Statement.ofCompleteness(scorecard))
                .hasSize(Statement.ofStates(scorecard).size()
                        + Statement.ofGaps(scorecard).size()
                        + Statement.ofFocus(scorecard).size()
                        + 1);
    }

    /** Returns the fields and values that are said to be in a state, or undecided. */
    private static Set<EnumTerm> named(List<Statement> statements) {
        Set<Claim> ofStates = EnumSet.of(
                Claim.STRENGTHS,
                Claim.CHALLENGES,
                Claim.UNDECIDED_FIELDS,
                Claim.CHALLENGING_VALUES,
                Claim.UNDECIDED_VALUES);
        return statements.stream()
                .filter(statement -> ofStates.contains(statement.getClaim()))
                .flatMap(statement -> statement.getAbout().stream())
                .collect(Collectors.toSet());
    }

    /** The property would be empty if no claim that can be wrong were ever made, or nothing were ever hidden. */
    @Example
    void everyClaimIsMade() {
        Set<Claim> made = new TreeSet<>();
        for (long seed = 0; made.size() < Claim.values().length && seed < 20_000; seed++) {
            Assessment assessment = SmallParties.assessment(1 + (int) (seed % 4), seed);
            ConfidentialScorecard truth = Scorer.standard().scoreConfidentially(assessment);
            for (Disclosure disclosure : List.of(Disclosure.OPEN, Disclosure.K3)) {
                Statement.of(truth.disclose(disclosure)).forEach(statement -> made.add(statement.getClaim()));
            }
        }
        assertThat(made).containsExactly(Claim.values());
    }
}

package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.Sector;
import no.samskaping.samson.Examples;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.internal.count.Group;

/** Nothing that is hidden can be recovered from what is shown. */
class DisclosureProperties {
    static final Map<String, Sector> SECTORS = Map.of(
            "a", Sector.PUBLIC,
            "b", Sector.THIRD,
            "c", Sector.THIRD,
            "d", Sector.HOUSEHOLDS,
            "e", Sector.HOUSEHOLDS,
            "f", Sector.PRIVATE);

    /** Three fields and two values: small enough to solve, large enough for every kind of sum. */
    static final Instrument SMALL = Instrument.builder()
            .from(Instrument.standard())
            .id("small")
            .fields(Set.of(ActionField.EQUALITY, ActionField.COMMON_GOALS, ActionField.ANCHORING))
            .values(Set.of(CoreValue.OPENNESS, CoreValue.DEMOCRACY))
            .items(Instrument.standard().getItems().stream()
                    .filter(item -> item.getField().ordinal() < 4
                            && item.getField() != ActionField.COMMUNICATION
                            && item.getValue().ordinal() < 2)
                    .toList())
            .build();

    /** The same, but most of its items are in one cell, so that its field tells nearly all of it. */
    private static final Instrument LOPSIDED = Instrument.builder()
            .from(SMALL)
            .id("lopsided")
            .addAllItems(IntStream.range(0, 5)
                    .mapToObj(i -> Item.builder()
                            .from(SMALL.getItems().get(0))
                            .id("more" + i)
                            .build())
                    .toList())
            .build();

    /** A group of respondents and how they tend to answer. */
    record Crowd(String party, Set<CitizenRole> roles, int size, int lowest, int highest, long seed) {}

    @Provide
    Arbitrary<List<Crowd>> crowds() {
        Arbitrary<Set<CitizenRole>> roles = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.of())), Tuple.of(1, Arbitraries.subsetOf(CitizenRole.values())));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        roles,
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs())
                .as((party, role, size, one, other, seed) ->
                        new Crowd(party, role, size, Math.min(one, other), Math.max(one, other), seed))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    static Assessment answerEverything(List<Crowd> crowds) {
        return answerEverything(SMALL, crowds);
    }

    private static Assessment answerEverything(Instrument instrument, List<Crowd> crowds) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (Crowd crowd : crowds) {
            Random random = new Random(crowd.seed());
            for (int i = 0; i < crowd.size(); i++) {
                ResponseSheet.Builder sheet = ResponseSheet.builder()
                        .respondentId("r" + sheets.size())
                        .partyId(crowd.party())
                        .roles(crowd.roles());
                instrument
                        .getItems()
                        .forEach(item -> sheet.putAnswers(
                                item.getId(),
                                Answer.of(crowd.lowest() + random.nextInt(crowd.highest() - crowd.lowest() + 1))));
                sheets.add(sheet.build());
            }
        }
        return Examples.frame("a", "b", "c", "d", "e", "f")
                .instrument(instrument.ref())
                .sheets(sheets)
                .build();
    }

    static Map<Group, Long> sizes(Assessment assessment) {
        Map<Group, Long> sizes = new TreeMap<>();
        assessment
                .getSheets()
                .forEach(sheet ->
                        sizes.merge(new Group(sheet.getPartyId(), Group.bits(sheet.getRoles())), 1L, Long::sum));
        return sizes;
    }

    @Property
    void theAttackerRecoversNothingThatIsHidden(
            @ForAll("crowds") List<Crowd> crowds, @ForAll Disclosure disclosure, @ForAll boolean lopsided) {
        Instrument instrument = lopsided ? LOPSIDED : SMALL;
        Assessment assessment = answerEverything(instrument, crowds);
        Map<Group, Long> sizes = sizes(assessment);
        ConfidentialScorecard scorecard = Scorer.of(instrument, ScoringRules.standard())
                .withSectors(SECTORS)
                .scoreConfidentially(assessment);
        Scorecard released = scorecard.disclose(disclosure);
        Attacker attacker = new Attacker(released, instrument, sizes, SECTORS, group -> false);
        attacker.uncertainty().forEach((what, width) -> assertThat(width)
                .as("%s in %s", what, released)
                .isGreaterThan(Suppression.PROTECTION_WIDTH - 1e-6));
    }

    @Property
    void rolesAndPartiesTogetherRevealNoSmallerGroup(
            @ForAll("crowds") List<Crowd> crowds, @ForAll Disclosure disclosure) {
        // Answers that differ, since of equal answers every mean tells all.
        Assessment assessment = answerEverything(crowds.stream()
                .map(crowd -> new Crowd(crowd.party(), crowd.roles(), crowd.size(), 2, 4, crowd.seed()))
                .toList());
        Map<Group, Long> sizes = sizes(assessment);
        Scorecard released = Scorer.of(SMALL, ScoringRules.standard())
                .withSectors(SECTORS)
                .scoreConfidentially(assessment)
                .disclose(disclosure);
        Attacker attacker =
                new Attacker(released, SMALL, sizes, SECTORS, group -> sizes.get(group) < disclosure.getThreshold());
        attacker.uncertainty()
                .forEach((what, width) ->
                        assertThat(width).as("%s in %s", what, released).isGreaterThan(1));
    }

    @Provide
    Arbitrary<Answered> answered() {
        return Arbitraries.oneOf(
                Assessments.assessments(Instrument.standard(), 30)
                        .map(assessment -> new Answered(Instrument.standard(), assessment)),
                Assessments.assessments(SMALL, 30).map(assessment -> new Answered(SMALL, assessment)));
    }

    private static List<ConfidentialScore> views(ConfidentialScorecard scorecard) {
        List<ConfidentialScore> views = new ArrayList<>(List.of(scorecard.getOverall()));
        views.addAll(scorecard.getFields().values());
        views.addAll(scorecard.getValues().values());
        views.addAll(scorecard.getCells().values());
        return views;
    }

    private static List<Score> figures(Scorecard scorecard) {
        List<Score> figures = new ArrayList<>(List.of(scorecard.getOverall()));
        figures.addAll(scorecard.getFields().values());
        figures.addAll(scorecard.getValues().values());
        figures.addAll(scorecard.getCells().values());
        return figures;
    }

    @Property
    void nothingIsShownOfFewerRespondentsThanAgreedOn(
            @ForAll("answered") Answered answered, @ForAll Disclosure disclosure) {
        ConfidentialScorecard scorecard = answered.score();
        Scorecard released = scorecard.disclose(disclosure);
        List<ConfidentialScore> views = views(scorecard);
        List<Score> figures = figures(released);
        long k = disclosure.getThreshold();
        for (int i = 0; i < views.size(); i++) {
            ConfidentialScore view = views.get(i);
            figures.get(i).getParties().forEach((party, figure) -> {
                ConfidentialPartyScore score = view.getParties().get(party);
                assertThat(scorecard.getSheetCounts().get(party)).isGreaterThanOrEqualTo(k);
                figure.getScore()
                        .ifPresent(shown -> assertThat(score.getRespondents()).isGreaterThanOrEqualTo(k));
                figure.getExpectationGap()
                        .ifPresent(shown -> assertThat(score.getExpecting()).isGreaterThanOrEqualTo(k));
                figure.getSpread().ifPresent(shown -> assertThat(score.getSpreadRatings())
                        .isGreaterThanOrEqualTo(Math.max(5, k)));
            });
        }
    }

    @Property
    void shownScoresAreTrueAndHiddenPartiesAreNotNamed(
            @ForAll("answered") Answered answered, @ForAll Disclosure disclosure) {
        ConfidentialScorecard scorecard = answered.score();
        Scorecard open = scorecard.disclose(Disclosure.OPEN);
        Scorecard released = scorecard.disclose(disclosure);
        List<Score> all = figures(open);
        List<Score> shown = figures(released);
        for (int i = 0; i < all.size(); i++) {
            Score whole = all.get(i);
            Score figure = shown.get(i);
            figure.getScore().ifPresent(score -> assertThat(whole.getScore().getAsDouble())
                    .isCloseTo(score, within(0.05 + 1e-9)));
            figure.getGap().ifPresent(gap -> {
                assertThat(whole.getGap().getAsDouble()).isCloseTo(gap, within(0.05 + 1e-9));
                assertThat(released.getWithheld().partyIds()).isEmpty();
            });
            figure.getParties().forEach((party, score) -> {
                score.getScore().ifPresent(shownScore -> assertThat(
                                whole.getParties().get(party).getScore().getAsDouble())
                        .isCloseTo(shownScore, within(0.05 + 1e-9)));
                assertThat(released.getWithheld().partyIds()).doesNotContain(party);
            });
        }
        assertThat(released.isComplete()).isEqualTo(open.isComplete());
        assertThat(released.getMissing())
                .noneMatch(score -> released.getWithheld().partyIds().contains(score.getPartyId()));
        released.getFocus().forEach(entry -> entry.getReasons().forEach(reason -> reason.getPartyId()
                .ifPresent(
                        party -> assertThat(released.getWithheld().partyIds()).doesNotContain(party))));
        assertThat(open.getWithheld().partyIds()).isEmpty();
        assertThat(open.partyIds())
                .containsExactlyElementsOf(
                        new TreeSet<>(scorecard.getSheetCounts().keySet()));
        assertThat(released.partyIds()).isEqualTo(open.partyIds());
    }

    @Property
    void aPartyHiddenOnceIsHiddenInEverythingReleasedTogether(
            @ForAll("answered") Answered one, @ForAll("crowds") List<Crowd> crowds, @ForAll Disclosure disclosure) {
        ConfidentialScorecard other =
                Scorer.of(SMALL, ScoringRules.standard()).scoreConfidentially(answerEverything(crowds));
        ConfidentialScorecard first = one.score();
        List<Scorecard> released = ConfidentialScorecard.discloseAll(List.of(first, other), disclosure);
        Set<String> hidden = new TreeSet<>(released.get(0).getWithheld().partyIds());
        hidden.addAll(released.get(1).getWithheld().partyIds());
        released.forEach(scorecard -> figures(scorecard)
                .forEach(figure -> assertThat(figure.getParties().keySet()).noneMatch(hidden::contains)));
        assertThat(released.get(0).getWithheld().partyIds())
                .containsAll(first.disclose(disclosure).getWithheld().partyIds());
    }
}

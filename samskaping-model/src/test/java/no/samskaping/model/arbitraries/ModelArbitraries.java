package no.samskaping.model.arbitraries;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.ModelCell;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.collaboration.CitizenRoleCoverage;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.PartyAgenda;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.innovation.Funding;
import no.samskaping.model.innovation.InnovationGap;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.InstitutionalLogic;
import no.samskaping.model.innovation.ProjectPhase;
import no.samskaping.model.innovation.SocialEntrepreneurship;
import no.samskaping.model.innovation.SocialEntrepreneurshipMark;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.municipality.MunicipalityStep;
import no.samskaping.model.municipality.SteeringBalance;
import no.samskaping.model.municipality.StepProfile;
import no.samskaping.model.municipality.UnitSteps;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.NoveltyPlace;
import no.samskaping.model.socialvalue.Representation;
import no.samskaping.model.socialvalue.UseBarrier;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.thickness.ThicknessFactors;

/** Generators of every value type of the model. */
public final class ModelArbitraries {
    private ModelArbitraries() {}

    /** Sets of constants of an enum, including the empty and the full set. */
    public static <E extends Enum<E>> Arbitrary<Set<E>> sets(Class<E> type) {
        return Arbitraries.of(type).set().ofMaxSize(type.getEnumConstants().length);
    }

    public static Arbitrary<ModelCell> cells() {
        return Arbitraries.of(ModelCell.all());
    }

    public static Arbitrary<Place> places() {
        Arbitrary<Optional<String>> numbers =
                Arbitraries.strings().numeric().ofLength(4).optional();
        return Combinators.combine(Texts.texts(), Arbitraries.of("NO", "DK", "SE", "FI", "GB"), numbers)
                .as((name, country, number) -> Place.builder()
                        .name(name)
                        .country(country)
                        .municipalityNumber(number)
                        .build());
    }

    public static Arbitrary<PartyAgenda> agendas(Arbitrary<String> parties) {
        return Combinators.combine(parties, Texts.texts())
                .as((party, aim) ->
                        PartyAgenda.builder().partyId(party).aim(aim).build());
    }

    public static Arbitrary<Vision> visions(Arbitrary<String> parties) {
        return Combinators.combine(Texts.texts(), agendas(parties).list().ofMaxSize(3))
                .as((statement, agendas) ->
                        Vision.builder().statement(statement).agendas(agendas).build());
    }

    public static Arbitrary<SocialProblem> problems() {
        return Combinators.combine(Texts.texts(), sets(WickedTrait.class))
                .as((description, traits) -> SocialProblem.builder()
                        .description(description)
                        .wickedTraits(traits)
                        .build());
    }

    public static Arbitrary<Party> parties() {
        return Texts.ids().flatMap(ModelArbitraries::parties);
    }

    /** Parties with a given id. */
    public static Arbitrary<Party> parties(String id) {
        return Builders.withBuilder(Party::builder)
                .use(Arbitraries.just(id))
                .in(Party.Builder::id)
                .use(Texts.texts())
                .in(Party.Builder::name)
                .use(Arbitraries.of(PartyKind.class))
                .in(Party.Builder::kind)
                .use(Arbitraries.of(Sector.class))
                .in(Party.Builder::sector)
                .use(Texts.texts().optional())
                .in(Party.Builder::position)
                .use(sets(CitizenRole.class))
                .in(Party.Builder::citizenRoles)
                .use(sets(MunicipalRole.class))
                .in(Party.Builder::municipalRoles)
                .use(sets(NetworkLeadershipFunction.class))
                .in(Party.Builder::leadershipFunctions)
                .use(sets(CompetenceKind.class))
                .in(Party.Builder::competences)
                .use(Texts.dates().optional())
                .in(Party.Builder::consentDate)
                .build(Party.Builder::build);
    }

    public static Arbitrary<ThicknessFactors> thicknessFactors() {
        Arbitrary<Integer> ratings = Arbitraries.integers().between(ThicknessFactors.MIN, ThicknessFactors.MAX);
        return Combinators.combine(ratings, ratings, ratings).as(ThicknessFactors::of);
    }

    public static Arbitrary<Thickness> thicknesses() {
        return Arbitraries.oneOf(
                thicknessFactors().map(Thickness::of),
                Arbitraries.doubles().between(0, 1).map(Thickness::of),
                Arbitraries.of(-0.0, 0.0, 0.5, 1.0).map(Thickness::of));
    }

    public static Arbitrary<SpiralPosition> spiralPositions() {
        return Combinators.combine(Arbitraries.integers().between(1, 1000), Arbitraries.of(SpiralStage.class))
                .as(SpiralPosition::of);
    }

    public static Arbitrary<AnchorPoint> anchorPoints(Arbitrary<String> parties) {
        return Combinators.combine(Arbitraries.of(AnchoringDirection.class), Texts.texts(), parties.optional())
                .as((direction, description, party) -> AnchorPoint.builder()
                        .direction(direction)
                        .description(description)
                        .partyId(party)
                        .build());
    }

    /** Collaborations in which every referenced party exists, as documents require. */
    public static Arbitrary<Collaboration> collaborations() {
        return ids(4).flatMap(ids -> collaborations(ids, ids));
    }

    /** Collaborations that may also refer to parties that do not exist. */
    public static Arbitrary<Collaboration> drafts() {
        return Combinators.combine(ids(4), ids(4)).flatAs(ModelArbitraries::collaborations);
    }

    private static Arbitrary<Collaboration> collaborations(List<String> ids, List<String> referenced) {
        Arbitrary<List<Party>> parties = Combinators.combine(
                        ids.stream().map(ModelArbitraries::parties).toList())
                .as(list -> list);
        return Builders.withBuilder(Collaboration::builder)
                .use(Texts.ids())
                .in(Collaboration.Builder::id)
                .use(Texts.texts())
                .in(Collaboration.Builder::title)
                .use(places().optional())
                .in(Collaboration.Builder::place)
                .use(problems().optional())
                .in(Collaboration.Builder::problem)
                .use(visions(referenced).optional())
                .in(Collaboration.Builder::vision)
                .use(parties)
                .in(Collaboration.Builder::parties)
                .use(thicknessFactors().optional())
                .in(Collaboration.Builder::thickness)
                .use(Arbitraries.of(ServiceArrangement.class).optional())
                .in(Collaboration.Builder::arrangement)
                .use(spiralPositions().optional())
                .in(Collaboration.Builder::spiral)
                .use(socialInnovationTests().optional())
                .in(Collaboration.Builder::innovation)
                .use(sets(NoveltyPlace.class))
                .in(Collaboration.Builder::noveltyPlaces)
                .use(sets(UseBarrier.class))
                .in(Collaboration.Builder::useBarriers)
                .use(SocialValueArbitraries.representations(referenced).optional())
                .in(Collaboration.Builder::representation)
                .use(SocialValueArbitraries.gainRecords().list().ofMaxSize(3))
                .in(Collaboration.Builder::gains)
                .use(
                        referenced.isEmpty()
                                ? anchorPoints(Texts.ids())
                                        .filter(point -> point.getPartyId().isEmpty())
                                        .list()
                                        .ofMaxSize(3)
                                : anchorPoints(Arbitraries.of(referenced))
                                        .list()
                                        .ofMaxSize(3))
                .in(Collaboration.Builder::anchorPoints)
                .use(sets(CommunicationDirection.class))
                .in(Collaboration.Builder::communication)
                .use(
                        referenced.isEmpty()
                                ? Arbitraries.just(List.of())
                                : Arbitraries.of(referenced)
                                        .list()
                                        .uniqueElements()
                                        .ofMaxSize(referenced.size()))
                .in(Collaboration.Builder::frontingPartyIds)
                .use(dates())
                .in((collaboration, dates) -> dates.apply(collaboration))
                .build(Collaboration.Builder::build);
    }

    /** A start with or without an end, only an end, or neither. */
    private static Arbitrary<UnaryOperator<Collaboration.Builder>> dates() {
        return Arbitraries.oneOf(
                Texts.periods()
                        .map(period -> collaboration ->
                                collaboration.start(period.getStart()).end(period.getEnd())),
                Texts.dates().map(end -> collaboration -> collaboration.end(end)),
                Arbitraries.just(UnaryOperator.identity()));
    }

    private static Arbitrary<Vision> visions(List<String> parties) {
        return parties.isEmpty()
                ? Texts.texts()
                        .map(statement -> Vision.builder().statement(statement).build())
                : visions(Arbitraries.of(parties));
    }

    private static Arbitrary<List<String>> ids(int max) {
        return Texts.ids().list().uniqueElements().ofMaxSize(max);
    }

    public static Arbitrary<InnovationTest> innovationTests() {
        Arbitrary<Boolean> answers = Arbitraries.of(true, false);
        return Combinators.combine(answers, answers, answers).as(InnovationTest::of);
    }

    public static Arbitrary<SocialInnovationTest> socialInnovationTests() {
        Arbitrary<Boolean> answers = Arbitraries.of(true, false);
        return Combinators.combine(innovationTests(), answers, answers)
                .as((test, ends, means) -> SocialInnovationTest.builder()
                        .innovation(test)
                        .socialInEnds(ends)
                        .socialInMeans(means)
                        .build());
    }

    public static Arbitrary<InnovationGap> innovationGaps() {
        Arbitrary<Funding> funding = Arbitraries.of(Funding.class);
        return Combinators.combine(funding, funding, funding).as((first, second, third) -> InnovationGap.builder()
                .putFunding(ProjectPhase.EXPLORATION, first)
                .putFunding(ProjectPhase.DEVELOPMENT, second)
                .putFunding(ProjectPhase.IMPLEMENTATION, third)
                .build());
    }

    public static Arbitrary<SocialEntrepreneurship> socialEntrepreneurships() {
        return Combinators.combine(sets(SocialEntrepreneurshipMark.class), sets(InstitutionalLogic.class))
                .as((marks, logics) -> SocialEntrepreneurship.builder()
                        .marks(marks)
                        .logics(logics)
                        .build());
    }

    public static Arbitrary<UnitSteps> unitSteps() {
        return Combinators.combine(Texts.texts(), sets(MunicipalityStep.class).filter(steps -> !steps.isEmpty()))
                .as((unit, steps) ->
                        UnitSteps.builder().unitName(unit).steps(steps).build());
    }

    public static Arbitrary<StepProfile> stepProfiles() {
        return unitSteps()
                .list()
                .uniqueElements(UnitSteps::getUnitName)
                .ofMaxSize(4)
                .map(units -> StepProfile.builder().units(units).build());
    }

    public static Arbitrary<SteeringBalance> steeringBalances() {
        return Arbitraries.integers()
                .between(SteeringBalance.MIN, SteeringBalance.MAX)
                .map(SteeringBalance::of);
    }

    public static Arbitrary<LocalizedText> localizedTexts() {
        return Arbitraries.maps(
                        Arbitraries.of("nb", "nn", "en", "se", "da"),
                        Texts.texts().filter(text -> !text.isBlank()))
                .ofMinSize(1)
                .map(texts -> LocalizedText.builder().texts(texts).build());
    }

    public static Arbitrary<SourceReference> sourceReferences() {
        return Combinators.combine(
                        Arbitraries.of(SourceDocument.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 9),
                        Texts.texts(),
                        Texts.texts())
                .as((document, chapter, figure, section, term) -> SourceReference.builder()
                        .document(document)
                        .chapter(chapter)
                        .figure(figure)
                        .section(section)
                        .term(term)
                        .build());
    }

    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(ValueRule.class),
                        Arbitraries.of("", "/id", "/parties/0/name"),
                        Arbitraries.maps(Arbitraries.of("id", "field", "min", "max"), Texts.texts()))
                .as(Finding::of);
    }

    /** The generator of every value type of the model. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
        all.put(ModelCell.class, cells());
        all.put(AdviceTarget.class, SocialValueArbitraries.adviceTargets());
        all.put(GainRecord.class, SocialValueArbitraries.gainRecords());
        all.put(Representation.class, SocialValueArbitraries.representations());
        all.put(Place.class, places());
        all.put(PartyAgenda.class, agendas(Texts.ids()));
        all.put(Vision.class, visions(Texts.ids()));
        all.put(SocialProblem.class, problems());
        all.put(Party.class, parties());
        all.put(Period.class, Texts.periods());
        all.put(Collaboration.class, drafts());
        all.put(CollaborationReview.class, drafts().map(CollaborationReview::of));
        all.put(CitizenRoleCoverage.class, parties().list().ofMaxSize(4).map(CitizenRoleCoverage::of));
        all.put(ThicknessFactors.class, thicknessFactors());
        all.put(Thickness.class, thicknesses());
        all.put(SpiralPosition.class, spiralPositions());
        all.put(AnchorPoint.class, anchorPoints(Texts.ids()));
        all.put(InnovationTest.class, innovationTests());
        all.put(SocialInnovationTest.class, socialInnovationTests());
        all.put(InnovationGap.class, innovationGaps());
        all.put(SocialEntrepreneurship.class, socialEntrepreneurships());
        all.put(UnitSteps.class, unitSteps());
        all.put(StepProfile.class, stepProfiles());
        all.put(SteeringBalance.class, steeringBalances());
        all.put(LocalizedText.class, localizedTexts());
        all.put(SourceReference.class, sourceReferences());
        all.put(Finding.class, findings());
        return Collections.unmodifiableMap(all);
    }
}

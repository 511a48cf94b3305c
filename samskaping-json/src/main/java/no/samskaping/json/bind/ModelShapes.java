package no.samskaping.json.bind;

import java.util.List;
import java.util.Map;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Limited;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Via;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Collaboration;
import no.samskaping.model.Party;
import no.samskaping.model.PartyAgenda;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Period;
import no.samskaping.model.Place;
import no.samskaping.model.Sector;
import no.samskaping.model.Vision;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ThicknessFactors;
import no.samskaping.model.words.LocalizedText;

/** How the model's types look in JSON. */
final class ModelShapes {
    static final Shape<List<String>> TEXTS = Lists.of(Scalar.TEXT);

    static final Codes<CitizenRole> CITIZEN_ROLE = Codes.of(CitizenRole.class);

    static final Codes<Sector> SECTOR = Codes.of(Sector.class);

    static final Shape<Period> PERIOD = ObjectShape.of(Period::builder, Period.Builder::build)
            .required("start", Scalar.DATE, Period::getStart, Period.Builder::start)
            .optional("end", Scalar.DATE, Period::getEnd, Period.Builder::end);

    /** A text in several languages: an object from language tag to text. */
    static final Shape<LocalizedText> LOCALIZED = Via.of(
            Limited.of("LocalizedText", Lists.map(Limits.LANGUAGE, Limits.WORDS), Map.of("minProperties", 1)),
            texts -> LocalizedText.builder().texts(texts).build(),
            (LocalizedText text) -> (Map<String, String>) text.getTexts());

    private static final Shape<Place> PLACE = ObjectShape.of(Place::builder, Place.Builder::build)
            .required("name", Scalar.TEXT, Place::getName, Place.Builder::name)
            .required("country", Limits.form("[A-Z]{2}", 2), Place::getCountry, Place.Builder::country)
            .optional(
                    "municipalityNumber",
                    Limits.form("[0-9]{4}", 4),
                    Place::getMunicipalityNumber,
                    Place.Builder::municipalityNumber);

    private static final Shape<SocialProblem> PROBLEM = ObjectShape.of(
                    SocialProblem::builder, SocialProblem.Builder::build)
            .required("description", Scalar.TEXT, SocialProblem::getDescription, SocialProblem.Builder::description)
            .many(
                    "wickedTraits",
                    Lists.set(Codes.of(WickedTrait.class)),
                    SocialProblem::getWickedTraits,
                    SocialProblem.Builder::wickedTraits);

    private static final Shape<PartyAgenda> AGENDA = ObjectShape.of(PartyAgenda::builder, PartyAgenda.Builder::build)
            .required("party", Limits.ID, PartyAgenda::getParty, PartyAgenda.Builder::party)
            .required("aim", Scalar.TEXT, PartyAgenda::getAim, PartyAgenda.Builder::aim);

    private static final Shape<Vision> VISION = ObjectShape.of(Vision::builder, Vision.Builder::build)
            .required("statement", Scalar.TEXT, Vision::getStatement, Vision.Builder::statement)
            .many("agendas", Lists.of(AGENDA), Vision::getAgendas, Vision.Builder::agendas);

    private static final Shape<Party> PARTY = ObjectShape.of(Party::builder, Party.Builder::build)
            .required("id", Limits.ID, Party::getId, Party.Builder::id)
            .required("name", Scalar.TEXT, Party::getName, Party.Builder::name)
            .required("kind", Codes.of(PartyKind.class), Party::getKind, Party.Builder::kind)
            .required("sector", SECTOR, Party::getSector, Party.Builder::sector)
            .optional("position", Scalar.TEXT, Party::getPosition, Party.Builder::position)
            .many("citizenRoles", Lists.set(CITIZEN_ROLE), Party::getCitizenRoles, Party.Builder::citizenRoles)
            .many(
                    "municipalRoles",
                    Lists.set(Codes.of(MunicipalRole.class)),
                    Party::getMunicipalRoles,
                    Party.Builder::municipalRoles)
            .many("leads", Lists.set(Codes.of(NetworkLeadershipFunction.class)), Party::getLeads, Party.Builder::leads)
            .many(
                    "competences",
                    Lists.set(Codes.of(CompetenceKind.class)),
                    Party::getCompetences,
                    Party.Builder::competences)
            .optional("consentDate", Scalar.DATE, Party::getConsentDate, Party.Builder::consentDate);

    private static final Shape<Integer> RATING = Limits.range(ThicknessFactors.MIN, ThicknessFactors.MAX);

    private static final Shape<ThicknessFactors> THICKNESS = ObjectShape.of(
                    ThicknessFactors::builder, ThicknessFactors.Builder::build)
            .required("relation", RATING, ThicknessFactors::getRelation, ThicknessFactors.Builder::relation)
            .required("duration", RATING, ThicknessFactors::getDuration, ThicknessFactors.Builder::duration)
            .required("power", RATING, ThicknessFactors::getPower, ThicknessFactors.Builder::power);

    private static final Shape<SpiralPosition> SPIRAL = ObjectShape.of(
                    SpiralPosition::builder, SpiralPosition.Builder::build)
            .required("turn", Limits.COUNTED, SpiralPosition::getTurn, SpiralPosition.Builder::turn)
            .required("stage", Codes.of(SpiralStage.class), SpiralPosition::getStage, SpiralPosition.Builder::stage);

    private static final Shape<InnovationTest> INNOVATION = ObjectShape.of(
                    InnovationTest::builder, InnovationTest.Builder::build)
            .required("novel", Scalar.TRUTH, InnovationTest::isNovel, InnovationTest.Builder::novel)
            .required("useful", Scalar.TRUTH, InnovationTest::isUseful, InnovationTest.Builder::useful)
            .required("used", Scalar.TRUTH, InnovationTest::isUsed, InnovationTest.Builder::used);

    private static final Shape<SocialInnovationTest> SOCIAL_INNOVATION = ObjectShape.of(
                    SocialInnovationTest::builder, SocialInnovationTest.Builder::build)
            .required(
                    "innovation",
                    INNOVATION,
                    SocialInnovationTest::getInnovation,
                    SocialInnovationTest.Builder::innovation)
            .required(
                    "socialInEnds",
                    Scalar.TRUTH,
                    SocialInnovationTest::isSocialInEnds,
                    SocialInnovationTest.Builder::socialInEnds)
            .required(
                    "socialInMeans",
                    Scalar.TRUTH,
                    SocialInnovationTest::isSocialInMeans,
                    SocialInnovationTest.Builder::socialInMeans);

    private static final Shape<AnchorPoint> ANCHOR_POINT = ObjectShape.of(
                    AnchorPoint::builder, AnchorPoint.Builder::build)
            .required(
                    "direction",
                    Codes.of(AnchoringDirection.class),
                    AnchorPoint::getDirection,
                    AnchorPoint.Builder::direction)
            .required("description", Scalar.TEXT, AnchorPoint::getDescription, AnchorPoint.Builder::description)
            .optional("party", Limits.ID, AnchorPoint::getParty, AnchorPoint.Builder::party);

    static final Shape<Collaboration> COLLABORATION = FormatShape.root(
                    DocumentFormat.COLLABORATION, ObjectShape.of(Collaboration::builder, Collaboration.Builder::build))
            .required("id", Limits.ID, Collaboration::getId, Collaboration.Builder::id)
            .required("title", Scalar.TEXT, Collaboration::getTitle, Collaboration.Builder::title)
            .optional("place", PLACE, Collaboration::getPlace, Collaboration.Builder::place)
            .optional("problem", PROBLEM, Collaboration::getProblem, Collaboration.Builder::problem)
            .optional("vision", VISION, Collaboration::getVision, Collaboration.Builder::vision)
            .many("parties", Lists.of(PARTY), Collaboration::getParties, Collaboration.Builder::parties)
            .optional("thickness", THICKNESS, Collaboration::getThickness, Collaboration.Builder::thickness)
            .optional(
                    "arrangement",
                    Codes.of(ServiceArrangement.class),
                    Collaboration::getArrangement,
                    Collaboration.Builder::arrangement)
            .optional("spiral", SPIRAL, Collaboration::getSpiral, Collaboration.Builder::spiral)
            .optional("innovation", SOCIAL_INNOVATION, Collaboration::getInnovation, Collaboration.Builder::innovation)
            .many(
                    "anchorPoints",
                    Lists.of(ANCHOR_POINT),
                    Collaboration::getAnchorPoints,
                    Collaboration.Builder::anchorPoints)
            .many(
                    "communication",
                    Lists.set(Codes.of(CommunicationDirection.class)),
                    Collaboration::getCommunication,
                    Collaboration.Builder::communication)
            .many("faces", Limits.DISTINCT_IDS, Collaboration::getFaces, Collaboration.Builder::faces)
            .optional("start", Scalar.DATE, Collaboration::getStart, Collaboration.Builder::start)
            .optional("end", Scalar.DATE, Collaboration::getEnd, Collaboration.Builder::end);

    /** The types of the model that a host may have outside a document of ours. */
    static final List<Bound<?>> PARTS = List.of(
            Bound.of(Period.class, PERIOD),
            Bound.of(LocalizedText.class, LOCALIZED),
            Bound.of(Place.class, PLACE),
            Bound.of(SocialProblem.class, PROBLEM),
            Bound.of(PartyAgenda.class, AGENDA),
            Bound.of(Vision.class, VISION),
            Bound.of(Party.class, PARTY),
            Bound.of(ThicknessFactors.class, THICKNESS),
            Bound.of(SpiralPosition.class, SPIRAL),
            Bound.of(InnovationTest.class, INNOVATION),
            Bound.of(SocialInnovationTest.class, SOCIAL_INNOVATION),
            Bound.of(AnchorPoint.class, ANCHOR_POINT));

    private ModelShapes() {}
}

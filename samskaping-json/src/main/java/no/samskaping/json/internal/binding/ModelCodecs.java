package no.samskaping.json.internal.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.MappedCodec;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.PropertiesCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.PartyAgenda;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
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
import no.samskaping.model.socialvalue.GainQuestion;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.NoveltyPlace;
import no.samskaping.model.socialvalue.ProcessGain;
import no.samskaping.model.socialvalue.Representation;
import no.samskaping.model.socialvalue.UseBarrier;
import no.samskaping.model.term.Language;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ThicknessFactors;

/** The codecs of the model's types. */
final class ModelCodecs {
    static final Codec<List<String>> TEXTS = CollectionCodecs.of(ScalarCodecs.TEXT);

    static final CodeCodec<CitizenRole> CITIZEN_ROLE = CodeCodec.of(CitizenRole.class);

    static final CodeCodec<Sector> SECTOR = CodeCodec.of(Sector.class);

    /** The ids of pieces of advice, none twice. */
    static final Codec<List<Advice>> ADVICE =
            ConstrainedCodecs.distinct(CollectionCodecs.of(CodeCodec.of(Advice.class)));

    /** The ids of at least one piece of advice, none twice. */
    static final Codec<List<Advice>> SOME_ADVICE = ConstrainedCodecs.notEmpty(ADVICE);

    static final Codec<Period> PERIOD = ObjectCodec.of(Period::builder, Period.Builder::build)
            .required("start", ScalarCodecs.DATE, Period::getStart, Period.Builder::start)
            .optional("end", ScalarCodecs.DATE, Period::getEnd, Period.Builder::end);

    /** A text in several languages: an object from language tag to text. */
    static final Codec<LocalizedText> LOCALIZED = MappedCodec.of(
            ConstrainedCodec.of(
                    "LocalizedText",
                    CollectionCodecs.map(ConstrainedCodecs.LANGUAGE, ConstrainedCodecs.WORDS),
                    Map.of("minProperties", 1),
                    Map.of(Language.BOKMAAL.getTag(), "…")),
            texts -> LocalizedText.builder().texts(texts).build(),
            (LocalizedText text) -> (Map<String, String>) text.getTexts());

    private static final Codec<Place> PLACE = ObjectCodec.of(Place::builder, Place.Builder::build)
            .required("name", ScalarCodecs.TEXT, Place::getName, Place.Builder::name)
            .required("country", ConstrainedCodecs.form("[A-Z]{2}", 2, "NO"), Place::getCountry, Place.Builder::country)
            .optional(
                    "municipalityNumber",
                    ConstrainedCodecs.form("[0-9]{4}", 4, "0301"),
                    Place::getMunicipalityNumber,
                    Place.Builder::municipalityNumber);

    private static final Codec<SocialProblem> PROBLEM = ObjectCodec.of(
                    SocialProblem::builder, SocialProblem.Builder::build)
            .required(
                    "description", ScalarCodecs.TEXT, SocialProblem::getDescription, SocialProblem.Builder::description)
            .many(
                    "wickedTraits",
                    CollectionCodecs.set(CodeCodec.of(WickedTrait.class)),
                    SocialProblem::getWickedTraits,
                    SocialProblem.Builder::wickedTraits);

    private static final Codec<PartyAgenda> AGENDA = ObjectCodec.of(PartyAgenda::builder, PartyAgenda.Builder::build)
            .required("party", ConstrainedCodecs.ID, PartyAgenda::getPartyId, PartyAgenda.Builder::partyId)
            .required("aim", ScalarCodecs.TEXT, PartyAgenda::getAim, PartyAgenda.Builder::aim);

    private static final Codec<Vision> VISION = ObjectCodec.of(Vision::builder, Vision.Builder::build)
            .required("statement", ScalarCodecs.TEXT, Vision::getStatement, Vision.Builder::statement)
            .many("agendas", CollectionCodecs.of(AGENDA), Vision::getAgendas, Vision.Builder::agendas);

    private static final Codec<Party> PARTY = ObjectCodec.of(Party::builder, Party.Builder::build)
            .required("id", ConstrainedCodecs.ID, Party::getId, Party.Builder::id)
            .required("name", ScalarCodecs.TEXT, Party::getName, Party.Builder::name)
            .required("kind", CodeCodec.of(PartyKind.class), Party::getKind, Party.Builder::kind)
            .required("sector", SECTOR, Party::getSector, Party.Builder::sector)
            .optional("position", ScalarCodecs.TEXT, Party::getPosition, Party.Builder::position)
            .many(
                    "citizenRoles",
                    CollectionCodecs.set(CITIZEN_ROLE),
                    Party::getCitizenRoles,
                    Party.Builder::citizenRoles)
            .many(
                    "municipalRoles",
                    CollectionCodecs.set(CodeCodec.of(MunicipalRole.class)),
                    Party::getMunicipalRoles,
                    Party.Builder::municipalRoles)
            .many(
                    "leads",
                    CollectionCodecs.set(CodeCodec.of(NetworkLeadershipFunction.class)),
                    Party::getLeadershipFunctions,
                    Party.Builder::leadershipFunctions)
            .many(
                    "competences",
                    CollectionCodecs.set(CodeCodec.of(CompetenceKind.class)),
                    Party::getCompetences,
                    Party.Builder::competences)
            .optional("consentDate", ScalarCodecs.DATE, Party::getConsentDate, Party.Builder::consentDate);

    private static final Codec<Integer> RATING = ConstrainedCodecs.range(ThicknessFactors.MIN, ThicknessFactors.MAX);

    private static final Codec<ThicknessFactors> THICKNESS = ObjectCodec.of(
                    ThicknessFactors::builder, ThicknessFactors.Builder::build)
            .required("relation", RATING, ThicknessFactors::getRelation, ThicknessFactors.Builder::relation)
            .required("duration", RATING, ThicknessFactors::getDuration, ThicknessFactors.Builder::duration)
            .required("power", RATING, ThicknessFactors::getPower, ThicknessFactors.Builder::power);

    private static final Codec<SpiralPosition> SPIRAL = PropertiesCodec.of(
                    "SpiralPosition", position -> SpiralPosition.of(position.get("turn"), position.get("stage")))
            .required("turn", ConstrainedCodecs.COUNTED, SpiralPosition::getTurn)
            .required("stage", CodeCodec.of(SpiralStage.class), SpiralPosition::getStage);

    private static final Codec<InnovationTest> INNOVATION = ObjectCodec.of(
                    InnovationTest::builder, InnovationTest.Builder::build)
            .required("novel", ScalarCodecs.TRUTH, InnovationTest::isNovel, InnovationTest.Builder::novel)
            .required("useful", ScalarCodecs.TRUTH, InnovationTest::isUseful, InnovationTest.Builder::useful)
            .required("used", ScalarCodecs.TRUTH, InnovationTest::isUsed, InnovationTest.Builder::used);

    private static final Codec<SocialInnovationTest> SOCIAL_INNOVATION = ObjectCodec.of(
                    SocialInnovationTest::builder, SocialInnovationTest.Builder::build)
            .required(
                    "innovation",
                    INNOVATION,
                    SocialInnovationTest::getInnovation,
                    SocialInnovationTest.Builder::innovation)
            .required(
                    "socialInEnds",
                    ScalarCodecs.TRUTH,
                    SocialInnovationTest::isSocialInEnds,
                    SocialInnovationTest.Builder::socialInEnds)
            .required(
                    "socialInMeans",
                    ScalarCodecs.TRUTH,
                    SocialInnovationTest::isSocialInMeans,
                    SocialInnovationTest.Builder::socialInMeans);

    private static final Codec<AnchorPoint> ANCHOR_POINT = ObjectCodec.of(
                    AnchorPoint::builder, AnchorPoint.Builder::build)
            .required(
                    "direction",
                    CodeCodec.of(AnchoringDirection.class),
                    AnchorPoint::getDirection,
                    AnchorPoint.Builder::direction)
            .required("description", ScalarCodecs.TEXT, AnchorPoint::getDescription, AnchorPoint.Builder::description)
            .optional("party", ConstrainedCodecs.ID, AnchorPoint::getPartyId, AnchorPoint.Builder::partyId);

    private static final Codec<GainRecord> GAIN = ObjectCodec.of(GainRecord::builder, GainRecord.Builder::build)
            .required("date", ScalarCodecs.DATE, GainRecord::getDate, GainRecord.Builder::date)
            .optional(
                    "question", CodeCodec.of(GainQuestion.class), GainRecord::getQuestion, GainRecord.Builder::question)
            .many(
                    "gains",
                    CollectionCodecs.set(CodeCodec.of(ProcessGain.class)),
                    GainRecord::getGains,
                    GainRecord.Builder::gains)
            .required("description", ScalarCodecs.TEXT, GainRecord::getDescription, GainRecord.Builder::description)
            .limited(SchemaConditions.questionOrGains())
            .standingIn(() -> GainRecord.builder()
                    .date(LocalDate.EPOCH)
                    .question(GainQuestion.values()[0])
                    .description("")
                    .build());

    private static final Codec<Representation> REPRESENTATION = ObjectCodec.of(
                    Representation::builder, Representation.Builder::build)
            .required("forWhom", ScalarCodecs.TEXT, Representation::getForWhom, Representation.Builder::forWhom)
            .optional("reason", ScalarCodecs.TEXT, Representation::getReason, Representation.Builder::reason)
            .many(
                    "parties",
                    ConstrainedCodecs.DISTINCT_IDS,
                    Representation::getPartyIds,
                    Representation.Builder::partyIds)
            .many("publishedIn", TEXTS, Representation::getPublishedIn, Representation.Builder::publishedIn);

    static final Codec<Collaboration> COLLABORATION = FormatCodec.root(
                    DocumentFormat.COLLABORATION, ObjectCodec.of(Collaboration::builder, Collaboration.Builder::build))
            .required("id", ConstrainedCodecs.ID, Collaboration::getId, Collaboration.Builder::id)
            .required("title", ScalarCodecs.TEXT, Collaboration::getTitle, Collaboration.Builder::title)
            .optional("place", PLACE, Collaboration::getPlace, Collaboration.Builder::place)
            .optional("problem", PROBLEM, Collaboration::getProblem, Collaboration.Builder::problem)
            .optional("vision", VISION, Collaboration::getVision, Collaboration.Builder::vision)
            .many("parties", CollectionCodecs.of(PARTY), Collaboration::getParties, Collaboration.Builder::parties)
            .optional("thickness", THICKNESS, Collaboration::getThickness, Collaboration.Builder::thickness)
            .optional(
                    "arrangement",
                    CodeCodec.of(ServiceArrangement.class),
                    Collaboration::getArrangement,
                    Collaboration.Builder::arrangement)
            .optional("spiral", SPIRAL, Collaboration::getSpiral, Collaboration.Builder::spiral)
            .optional("innovation", SOCIAL_INNOVATION, Collaboration::getInnovation, Collaboration.Builder::innovation)
            .many(
                    "noveltyPlaces",
                    CollectionCodecs.set(CodeCodec.of(NoveltyPlace.class)),
                    Collaboration::getNoveltyPlaces,
                    Collaboration.Builder::noveltyPlaces)
            .many(
                    "useBarriers",
                    CollectionCodecs.set(CodeCodec.of(UseBarrier.class)),
                    Collaboration::getUseBarriers,
                    Collaboration.Builder::useBarriers)
            .optional(
                    "representation",
                    REPRESENTATION,
                    Collaboration::getRepresentation,
                    Collaboration.Builder::representation)
            .many(
                    "anchorPoints",
                    CollectionCodecs.of(ANCHOR_POINT),
                    Collaboration::getAnchorPoints,
                    Collaboration.Builder::anchorPoints)
            .many(
                    "communication",
                    CollectionCodecs.set(CodeCodec.of(CommunicationDirection.class)),
                    Collaboration::getCommunication,
                    Collaboration.Builder::communication)
            .many(
                    "faces",
                    ConstrainedCodecs.DISTINCT_IDS,
                    Collaboration::getFrontingPartyIds,
                    Collaboration.Builder::frontingPartyIds)
            .many("gains", CollectionCodecs.of(GAIN), Collaboration::getGains, Collaboration.Builder::gains)
            .optional("start", ScalarCodecs.DATE, Collaboration::getStart, Collaboration.Builder::start)
            .optional("end", ScalarCodecs.DATE, Collaboration::getEnd, Collaboration.Builder::end);

    /** The parts that can occur in an application's own documents. */
    static final List<TypeBinding<?>> PARTS = List.of(
            TypeBinding.of(Period.class, PERIOD),
            TypeBinding.of(LocalizedText.class, LOCALIZED),
            TypeBinding.of(Place.class, PLACE),
            TypeBinding.of(SocialProblem.class, PROBLEM),
            TypeBinding.of(PartyAgenda.class, AGENDA),
            TypeBinding.of(Vision.class, VISION),
            TypeBinding.of(Party.class, PARTY),
            TypeBinding.of(ThicknessFactors.class, THICKNESS),
            TypeBinding.of(SpiralPosition.class, SPIRAL),
            TypeBinding.of(InnovationTest.class, INNOVATION),
            TypeBinding.of(SocialInnovationTest.class, SOCIAL_INNOVATION),
            TypeBinding.of(AnchorPoint.class, ANCHOR_POINT),
            TypeBinding.of(GainRecord.class, GAIN),
            TypeBinding.of(Representation.class, REPRESENTATION));

    private ModelCodecs() {}
}

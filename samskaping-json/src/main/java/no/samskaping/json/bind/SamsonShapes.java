package no.samskaping.json.bind;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Limited;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.words.LocalizedText;
import no.samskaping.samson.Answer;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Band;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Figure;
import no.samskaping.samson.FocusEntry;
import no.samskaping.samson.FocusReason;
import no.samskaping.samson.FocusReasonKind;
import no.samskaping.samson.GroupFigure;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.InstrumentRef;
import no.samskaping.samson.Item;
import no.samskaping.samson.MissingScore;
import no.samskaping.samson.PartyFigure;
import no.samskaping.samson.Phase;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Scale;
import no.samskaping.samson.SpreadSign;
import org.jspecify.annotations.Nullable;

/** How SAMSON's types look in JSON. */
final class SamsonShapes {
    private static final Codes<ActionField> FIELD = Codes.of(ActionField.class);
    private static final Codes<CoreValue> VALUE = Codes.of(CoreValue.class);
    private static final Codes<ModelCell> CELL = Codes.of(ModelCell.class, ModelCell.all());
    private static final Codes<Band> BAND = Codes.of(Band.class);
    private static final Codes<Phase> PHASE = Codes.of(Phase.class);
    private static final Codes<Disclosure> DISCLOSURE = Codes.of(Disclosure.class);

    /** The points of a scale as names of an object: no sign but a minus, no leading zeros. */
    private static final Pattern POINT = Pattern.compile("(0|-?[1-9][0-9]{0,8})");

    private static final Shape<String> POINT_NAME = Limits.form(POINT.pattern(), 10);

    /** The bounds that a scale's builder keeps. */
    private static final int FEWEST_POINTS = 3;

    private static final int MOST_POINTS = 11;
    private static final Shape<Integer> END = Limits.range(-1000, 1000);

    private static final Shape<Map<Integer, LocalizedText>> LABELS = Limited.of(
            Lists.map(POINT_NAME, (name, in) -> point(name), String::valueOf, ModelShapes.LOCALIZED),
            Map.of("minProperties", FEWEST_POINTS, "maxProperties", MOST_POINTS));

    private static final Shape<InstrumentRef> INSTRUMENT_REF = ObjectShape.of(
                    InstrumentRef::builder, InstrumentRef.Builder::build)
            .required("id", Limits.ID, InstrumentRef::getId, InstrumentRef.Builder::id)
            .required("version", Limits.ID, InstrumentRef::getVersion, InstrumentRef.Builder::version);

    private static final Shape<Scale> SCALE = ObjectShape.of(Scale::builder, Scale.Builder::build)
            .required("min", END, Scale::getMin, Scale.Builder::min)
            .required("max", END, Scale::getMax, Scale.Builder::max)
            .required("labels", LABELS, Scale::getLabels, Scale.Builder::labels);

    private static final Shape<Item> ITEM = ObjectShape.of(Item::builder, Item.Builder::build)
            .required("id", Limits.ID, Item::getId, Item.Builder::id)
            .required("field", FIELD, Item::getField, Item.Builder::field)
            .required("value", VALUE, Item::getValue, Item.Builder::value)
            .required("text", ModelShapes.LOCALIZED, Item::getText, Item.Builder::text);

    static final Shape<Instrument> INSTRUMENT = FormatShape.root(
                    DocumentFormat.INSTRUMENT, ObjectShape.of(Instrument::builder, Instrument.Builder::build))
            .required("id", Limits.ID, Instrument::getId, Instrument.Builder::id)
            .required("version", Limits.ID, Instrument::getVersion, Instrument.Builder::version)
            .required("scale", SCALE, Instrument::getScale, Instrument.Builder::scale)
            .many("fields", Lists.set(FIELD), Instrument::getFields, Instrument.Builder::fields)
            .many("values", Lists.set(VALUE), Instrument::getValues, Instrument.Builder::values)
            .required("items", Limits.notEmpty(Lists.of(ITEM)), Instrument::getItems, Instrument.Builder::items)
            .limited("allOf", Conditions.coverage());

    static final Shape<ResponseSheet> SHEET = ObjectShape.of(ResponseSheet::builder, ResponseSheet.Builder::build)
            .required(SheetNames.RESPONDENT, Limits.ID, ResponseSheet::getRespondent, ResponseSheet.Builder::respondent)
            .required(SheetNames.PARTY, Limits.ID, ResponseSheet::getParty, ResponseSheet.Builder::party)
            .many(
                    SheetNames.ROLES,
                    Lists.set(ModelShapes.CITIZEN_ROLE),
                    ResponseSheet::getRoles,
                    ResponseSheet.Builder::roles)
            .required(
                    SheetNames.ANSWERS,
                    Lists.sortedMap(new AnswerShape()),
                    ResponseSheet::getAnswers,
                    ResponseSheet.Builder::answers);

    static final Shape<Assessment> ASSESSMENT = FormatShape.root(
                    DocumentFormat.ASSESSMENT, ObjectShape.of(Assessment::builder, Assessment.Builder::build))
            .required("id", Limits.ID, Assessment::getId, Assessment.Builder::id)
            .required("collaboration", Limits.ID, Assessment::getCollaboration, Assessment.Builder::collaboration)
            .required("instrument", INSTRUMENT_REF, Assessment::getInstrument, Assessment.Builder::instrument)
            .required("phase", PHASE, Assessment::getPhase, Assessment.Builder::phase)
            .optional("disclosure", DISCLOSURE, Assessment::getDisclosure, Assessment.Builder::disclosure)
            .required("date", Scalar.DATE, Assessment::getDate, Assessment.Builder::date)
            .required(
                    "parties",
                    Limits.notEmpty(Limits.DISTINCT_IDS),
                    Assessment::getParties,
                    Assessment.Builder::parties)
            .required("sheets", Lists.of(SHEET), Assessment::getSheets, Assessment.Builder::sheets)
            .limited("allOf", Conditions.standardAnswers());

    private static final Shape<MissingScore> MISSING = ObjectShape.of(
                    MissingScore::builder, MissingScore.Builder::build)
            .required("party", Scalar.TEXT, MissingScore::getParty, MissingScore.Builder::party)
            .required("field", FIELD, MissingScore::getField, MissingScore.Builder::field);

    private static final Shape<PartyFigure> PARTY_FIGURE = ObjectShape.of(
                    PartyFigure::builder, PartyFigure.Builder::build)
            .optionalDouble("score", PartyFigure::getScore, PartyFigure.Builder::score)
            .optional("band", BAND, PartyFigure::getBand, PartyFigure.Builder::band)
            .optionalDouble("expectationGap", PartyFigure::getExpectationGap, PartyFigure.Builder::expectationGap)
            .optionalDouble("spread", PartyFigure::getSpread, PartyFigure.Builder::spread)
            .optionalDouble("agreement", PartyFigure::getAgreement, PartyFigure.Builder::agreement)
            .many("signs", Lists.set(Codes.of(SpreadSign.class)), PartyFigure::getSigns, PartyFigure.Builder::signs);

    private static final Shape<GroupFigure> GROUP_FIGURE = ObjectShape.of(
                    GroupFigure::builder, GroupFigure.Builder::build)
            .optionalDouble("score", GroupFigure::getScore, GroupFigure.Builder::score)
            .optional("band", BAND, GroupFigure::getBand, GroupFigure.Builder::band);

    private static final Shape<Figure> FIGURE = ObjectShape.of(Figure::builder, Figure.Builder::build)
            .optionalDouble("score", Figure::getScore, Figure.Builder::score)
            .optional("band", BAND, Figure::getBand, Figure.Builder::band)
            .optionalDouble("gap", Figure::getGap, Figure.Builder::gap)
            .mapped("parties", Lists.map(PARTY_FIGURE), Figure::getParties, Figure.Builder::parties)
            .mapped("roles", Lists.map(ModelShapes.CITIZEN_ROLE, GROUP_FIGURE), Figure::getRoles, Figure.Builder::roles)
            .mapped(
                    "sectors",
                    Lists.map(ModelShapes.SECTOR, GROUP_FIGURE),
                    Figure::getSectors,
                    Figure.Builder::sectors);

    private static final Shape<FocusReason> REASON = ObjectShape.of(FocusReason::builder, FocusReason.Builder::build)
            .required("reason", Codes.of(FocusReasonKind.class), FocusReason::getReason, FocusReason.Builder::reason)
            .optional("party", Scalar.TEXT, FocusReason::getParty, FocusReason.Builder::party);

    private static final Shape<FocusEntry> FOCUS = ObjectShape.of(FocusEntry::builder, FocusEntry.Builder::build)
            .required("field", FIELD, FocusEntry::getField, FocusEntry.Builder::field)
            .required(
                    "reasons", Limits.notEmpty(Lists.of(REASON)), FocusEntry::getReasons, FocusEntry.Builder::reasons);

    private static final Shape<List<ActionField>> FIELDS = Lists.of(FIELD);

    static final Shape<DisclosedScorecard> SCORECARD = FormatShape.root(
                    DocumentFormat.SCORECARD,
                    ObjectShape.of(DisclosedScorecard::builder, DisclosedScorecard.Builder::build))
            .required(
                    "assessment", Limits.ID, DisclosedScorecard::getAssessment, DisclosedScorecard.Builder::assessment)
            .required(
                    "instrument",
                    INSTRUMENT_REF,
                    DisclosedScorecard::getInstrument,
                    DisclosedScorecard.Builder::instrument)
            .required("phase", PHASE, DisclosedScorecard::getPhase, DisclosedScorecard.Builder::phase)
            .required("date", Scalar.DATE, DisclosedScorecard::getDate, DisclosedScorecard.Builder::date)
            .required(
                    "disclosure", DISCLOSURE, DisclosedScorecard::getDisclosure, DisclosedScorecard.Builder::disclosure)
            .required("complete", Scalar.TRUTH, DisclosedScorecard::isComplete, DisclosedScorecard.Builder::complete)
            .required("missing", Lists.of(MISSING), DisclosedScorecard::getMissing, DisclosedScorecard.Builder::missing)
            .many(
                    "suppressed",
                    Lists.setOfTexts(),
                    DisclosedScorecard::getSuppressed,
                    DisclosedScorecard.Builder::suppressed)
            .required("overall", FIGURE, DisclosedScorecard::getOverall, DisclosedScorecard.Builder::overall)
            .required(
                    "fields",
                    Lists.map(FIELD, FIGURE),
                    DisclosedScorecard::getFields,
                    DisclosedScorecard.Builder::fields)
            .required(
                    "values",
                    Lists.map(VALUE, FIGURE),
                    DisclosedScorecard::getValues,
                    DisclosedScorecard.Builder::values)
            .required("cells", Lists.map(CELL, FIGURE), DisclosedScorecard::getCells, DisclosedScorecard.Builder::cells)
            .required("strengths", FIELDS, DisclosedScorecard::getStrengths, DisclosedScorecard.Builder::strengths)
            .required("challenges", FIELDS, DisclosedScorecard::getChallenges, DisclosedScorecard.Builder::challenges)
            .required("focus", Lists.of(FOCUS), DisclosedScorecard::getFocus, DisclosedScorecard.Builder::focus);

    /** SAMSON's types that a host may have outside a document of ours. */
    static final List<Bound<?>> PARTS = List.of(
            Bound.of(ModelCell.class, CELL),
            Bound.of(InstrumentRef.class, INSTRUMENT_REF),
            Bound.of(Scale.class, SCALE),
            Bound.of(Item.class, ITEM),
            Bound.of(Answer.class, new AnswerShape()),
            Bound.of(ResponseSheet.class, SHEET),
            Bound.of(MissingScore.class, MISSING),
            Bound.of(PartyFigure.class, PARTY_FIGURE),
            Bound.of(GroupFigure.class, GROUP_FIGURE),
            Bound.of(Figure.class, FIGURE),
            Bound.of(FocusReason.class, REASON),
            Bound.of(FocusEntry.class, FOCUS));

    private SamsonShapes() {}

    private static @Nullable Integer point(String name) {
        return POINT.matcher(name).matches() ? Integer.valueOf(name) : null;
    }
}

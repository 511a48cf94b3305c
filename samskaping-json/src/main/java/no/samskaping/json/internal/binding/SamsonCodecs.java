package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.PropertiesCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.Phase;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.GroupScore;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.disclosure.Withheld;
import no.samskaping.samson.disclosure.WithheldCells;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.samson.internal.access.ScorecardFactory;
import no.samskaping.samson.internal.scale.ScaleBounds;
import org.jspecify.annotations.Nullable;

/** The codecs of SAMSON's types. */
final class SamsonCodecs {
    private static final CodeCodec<ActionField> FIELD = CodeCodec.of(ActionField.class);
    private static final CodeCodec<CoreValue> VALUE = CodeCodec.of(CoreValue.class);
    private static final CodeCodec<ModelCell> CELL = CodeCodec.of(ModelCell.class, ModelCell.all());
    private static final CodeCodec<Band> BAND = CodeCodec.of(Band.class);
    private static final CodeCodec<Phase> PHASE = CodeCodec.of(Phase.class);
    private static final CodeCodec<Disclosure> DISCLOSURE = CodeCodec.of(Disclosure.class);

    /** The points of a scale as field names: no plus sign and no leading zeros. */
    private static final Pattern POINT = Pattern.compile("(0|-?[1-9][0-9]{0,8})");

    private static final Codec<String> POINT_NAME = ConstrainedCodecs.form(POINT.pattern(), 10, "1");

    private static final Codec<Integer> END = ConstrainedCodecs.range(-ScaleBounds.FARTHEST, ScaleBounds.FARTHEST);

    private static final Codec<Map<Integer, LocalizedText>> LABELS = ConstrainedCodec.of(
            CollectionCodecs.map(POINT_NAME, (name, in) -> point(name), String::valueOf, ModelCodecs.LOCALIZED),
            Map.of("minProperties", ScaleBounds.FEWEST_POINTS, "maxProperties", ScaleBounds.MOST_POINTS));

    private static final Codec<InstrumentRef> INSTRUMENT_REF = PropertiesCodec.of(
                    "InstrumentRef", values -> InstrumentRef.of(values.get("id"), values.get("version")))
            .required("id", ConstrainedCodecs.ID, InstrumentRef::getId)
            .required("version", ConstrainedCodecs.ID, InstrumentRef::getVersion);

    private static final Codec<Scale> SCALE = PropertiesCodec.of(
                    "Scale", values -> Scale.of(values.get("min"), values.get("max"), values.get("labels")))
            .required("min", END, Scale::getMin)
            .required("max", END, Scale::getMax)
            .required("labels", LABELS, Scale::getLabels)
            .standingIn(() -> Instrument.standard().getScale());

    private static final Codec<Item> ITEM = ObjectCodec.of(Item::builder, Item.Builder::build)
            .required("id", ConstrainedCodecs.ID, Item::getId, Item.Builder::id)
            .required("field", FIELD, Item::getField, Item.Builder::field)
            .required("value", VALUE, Item::getValue, Item.Builder::value)
            .required("text", ModelCodecs.LOCALIZED, Item::getText, Item.Builder::text);

    static final Codec<Instrument> INSTRUMENT = FormatCodec.root(
                    DocumentFormat.INSTRUMENT, ObjectCodec.of(Instrument::builder, Instrument.Builder::build))
            .required("id", ConstrainedCodecs.ID, Instrument::getId, Instrument.Builder::id)
            .required("version", ConstrainedCodecs.ID, Instrument::getVersion, Instrument.Builder::version)
            .required("scale", SCALE, Instrument::getScale, Instrument.Builder::scale)
            .many("fields", CollectionCodecs.set(FIELD), Instrument::getFields, Instrument.Builder::fields)
            .many("values", CollectionCodecs.set(VALUE), Instrument::getValues, Instrument.Builder::values)
            .required(
                    "items",
                    ConstrainedCodecs.notEmpty(CollectionCodecs.of(ITEM)),
                    Instrument::getItems,
                    Instrument.Builder::items)
            .limited("dependentSchemas", SchemaConditions.coverage());

    static final Codec<ResponseSheet> SHEET = ObjectCodec.of(ResponseSheet::builder, ResponseSheet.Builder::build)
            .required(
                    SheetNames.RESPONDENT,
                    ConstrainedCodecs.ID,
                    ResponseSheet::getRespondentId,
                    ResponseSheet.Builder::respondentId)
            .required(SheetNames.PARTY, ConstrainedCodecs.ID, ResponseSheet::getPartyId, ResponseSheet.Builder::partyId)
            .many(
                    SheetNames.ROLES,
                    CollectionCodecs.set(ModelCodecs.CITIZEN_ROLE),
                    ResponseSheet::getRoles,
                    ResponseSheet.Builder::roles)
            .required(
                    SheetNames.ANSWERS,
                    CollectionCodecs.sortedMap(new AnswerCodec()),
                    ResponseSheet::getAnswers,
                    ResponseSheet.Builder::answers);

    static final Codec<Assessment> ASSESSMENT = FormatCodec.root(
                    DocumentFormat.ASSESSMENT, ObjectCodec.of(Assessment::builder, Assessment.Builder::build))
            .required("id", ConstrainedCodecs.ID, Assessment::getId, Assessment.Builder::id)
            .required(
                    "collaboration",
                    ConstrainedCodecs.ID,
                    Assessment::getCollaborationId,
                    Assessment.Builder::collaborationId)
            .required("instrument", INSTRUMENT_REF, Assessment::getInstrument, Assessment.Builder::instrument)
            .required("phase", PHASE, Assessment::getPhase, Assessment.Builder::phase)
            .optional("disclosure", DISCLOSURE, Assessment::getDisclosure, Assessment.Builder::disclosure)
            .required("date", ScalarCodecs.DATE, Assessment::getDate, Assessment.Builder::date)
            .required(
                    "parties",
                    ConstrainedCodecs.notEmpty(ConstrainedCodecs.DISTINCT_IDS),
                    Assessment::getPartyIds,
                    Assessment.Builder::partyIds)
            .mapped(
                    "invited",
                    CollectionCodecs.map(ConstrainedCodecs.ID, ConstrainedCodecs.NUMBER_OF),
                    Assessment::getInvited,
                    Assessment.Builder::invited)
            .mapped(
                    "released",
                    CollectionCodecs.map(ConstrainedCodecs.ID, ConstrainedCodecs.NUMBER_OF),
                    Assessment::getReleased,
                    Assessment.Builder::released)
            .required("sheets", CollectionCodecs.of(SHEET), Assessment::getSheets, Assessment.Builder::sheets)
            .limited(SchemaConditions.standardAnswers())
            .repairing(
                    SamsonRule.PARTY_NOT_INVITED,
                    (assessment, finding) ->
                            assessment.addPartyIds(finding.getArguments().getOrDefault("party", "")));

    private static final Codec<MissingScore> MISSING_SCORE = PropertiesCodec.of(
                    "MissingScore", ScorecardFactory::missingScore)
            .required("party", ScalarCodecs.TEXT, MissingScore::getPartyId)
            .required("field", FIELD, MissingScore::getField);

    private static final Codec<PartyScore> PARTY_SCORE = PropertiesCodec.of("PartyScore", ScorecardFactory::partyScore)
            .optionalDouble("score", PartyScore::getScore)
            .optional("band", BAND, PartyScore::getBand)
            .optionalDouble("expectationGap", PartyScore::getExpectationGap)
            .optionalDouble("spread", PartyScore::getSpread)
            .optionalDouble("agreement", PartyScore::getAgreement)
            .many("signs", CollectionCodecs.set(CodeCodec.of(SpreadSign.class)), PartyScore::getSigns)
            .optionalLong("respondents", ConstrainedCodecs.RESPONDENTS, PartyScore::getRespondents)
            .optionalDouble("responseRate", PartyScore::getResponseRate);

    private static final Codec<GroupScore> GROUP_SCORE = PropertiesCodec.of("GroupScore", ScorecardFactory::groupScore)
            .optionalDouble("score", GroupScore::getScore)
            .optional("band", BAND, GroupScore::getBand);

    private static final Codec<Score> SCORE = PropertiesCodec.of("Score", ScorecardFactory::score)
            .optionalDouble("score", Score::getScore)
            .optional("band", BAND, Score::getBand)
            .optionalDouble("gap", Score::getGap)
            .mapped("parties", CollectionCodecs.map(PARTY_SCORE), Score::getParties)
            .mapped("roles", CollectionCodecs.map(ModelCodecs.CITIZEN_ROLE, GROUP_SCORE), Score::getRoles)
            .mapped("sectors", CollectionCodecs.map(ModelCodecs.SECTOR, GROUP_SCORE), Score::getSectors)
            .optionalLong("respondents", ConstrainedCodecs.RESPONDENTS, Score::getRespondents)
            .optionalDouble("responseRate", Score::getResponseRate);

    private static final Codec<FocusReason> FOCUS_REASON = PropertiesCodec.of(
                    "FocusReason", ScorecardFactory::focusReason)
            .required("reason", CodeCodec.of(FocusReasonKind.class), FocusReason::getReason)
            .optional("party", ScalarCodecs.TEXT, FocusReason::getPartyId);

    private static final Codec<FocusEntry> FOCUS_ENTRY = PropertiesCodec.of("FocusEntry", ScorecardFactory::focusEntry)
            .required("field", FIELD, FocusEntry::getField)
            .required("reasons", ConstrainedCodecs.notEmpty(CollectionCodecs.of(FOCUS_REASON)), FocusEntry::getReasons)
            .required("advice", ModelCodecs.SOME_ADVICE, FocusEntry::getAdvice);

    private static final Codec<List<ActionField>> FIELDS = CollectionCodecs.of(FIELD);

    private static final Codec<Set<WithheldReason>> REASONS = CollectionCodecs.set(CodeCodec.of(WithheldReason.class));

    private static final Codec<WithheldParty> WITHHELD_PARTY = PropertiesCodec.of(
                    "WithheldParty", ScorecardFactory::withheldParty)
            .required("party", ScalarCodecs.TEXT, WithheldParty::getPartyId)
            .required("reasons", ConstrainedCodec.of(REASONS, Map.of("minItems", 1)), WithheldParty::getReasons);

    private static final Codec<WithheldCells> WITHHELD_CELLS = PropertiesCodec.of(
                    "WithheldCells", ScorecardFactory::withheldCells)
            .many("parties", CollectionCodecs.of(WITHHELD_PARTY), WithheldCells::getParties)
            .many("totals", REASONS, WithheldCells::getTotals)
            .many("roles", REASONS, WithheldCells::getRoles);

    private static final Codec<Withheld> WITHHELD = PropertiesCodec.of("Withheld", ScorecardFactory::withheld)
            .many("parties", CollectionCodecs.of(WITHHELD_PARTY), Withheld::getParties)
            .many("totals", REASONS, Withheld::getTotals)
            .many("roles", REASONS, Withheld::getRoles)
            .optional("cells", WITHHELD_CELLS, SamsonCodecs::cells);

    private static final CodeCodec<State> STATE = CodeCodec.of(State.class);

    /** The states of a scorecard, which are one object in a document. */
    private record States(SortedMap<ActionField, State> fields, SortedMap<CoreValue, State> values) {
        static States of(PropertyValues values) {
            return new States(
                    new TreeMap<>(values.<Map<ActionField, State>>get("fields")),
                    new TreeMap<>(values.<Map<CoreValue, State>>get("values")));
        }
    }

    private static final Codec<States> STATES = PropertiesCodec.of("States", States::of)
            .required("fields", CollectionCodecs.map(FIELD, STATE), States::fields)
            .required("values", CollectionCodecs.map(VALUE, STATE), States::values);

    static final Codec<Scorecard> SCORECARD = FormatCodec.root(
                    DocumentFormat.SCORECARD, PropertiesCodec.of("Scorecard", SamsonCodecs::scorecard))
            .required("assessment", ConstrainedCodecs.ID, Scorecard::getAssessmentId)
            .required("instrument", INSTRUMENT_REF, Scorecard::getInstrument)
            .required("phase", PHASE, Scorecard::getPhase)
            .required("date", ScalarCodecs.DATE, Scorecard::getDate)
            .required("disclosure", DISCLOSURE, Scorecard::getDisclosure)
            .required("complete", ScalarCodecs.TRUTH, Scorecard::isComplete)
            .required("missing", CollectionCodecs.of(MISSING_SCORE), Scorecard::getMissing)
            .required("withheld", WITHHELD, Scorecard::getWithheld)
            .required("states", STATES, scorecard -> new States(scorecard.getFieldStates(), scorecard.getValueStates()))
            .required("overall", SCORE, Scorecard::getOverall)
            .required("fields", CollectionCodecs.map(FIELD, SCORE), Scorecard::getFields)
            .required("values", CollectionCodecs.map(VALUE, SCORE), Scorecard::getValues)
            .required("cells", CollectionCodecs.map(CELL, SCORE), Scorecard::getCells)
            .required("strengths", FIELDS, Scorecard::getStrengths)
            .required("challenges", FIELDS, Scorecard::getChallenges)
            .required("focus", CollectionCodecs.of(FOCUS_ENTRY), Scorecard::getFocus)
            .mapped("valueAdvice", CollectionCodecs.map(VALUE, ModelCodecs.SOME_ADVICE), Scorecard::getValueAdvice)
            .required("focusComplete", ScalarCodecs.TRUTH, Scorecard::isFocusComplete);

    /** The parts that can occur in an application's own documents. */
    static final List<TypeBinding<?>> PARTS = List.of(
            TypeBinding.of(ModelCell.class, CELL),
            TypeBinding.of(InstrumentRef.class, INSTRUMENT_REF),
            TypeBinding.of(Scale.class, SCALE),
            TypeBinding.of(Item.class, ITEM),
            TypeBinding.of(Answer.class, new AnswerCodec()),
            TypeBinding.of(ResponseSheet.class, SHEET),
            TypeBinding.of(MissingScore.class, MISSING_SCORE),
            TypeBinding.of(PartyScore.class, PARTY_SCORE),
            TypeBinding.of(GroupScore.class, GROUP_SCORE),
            TypeBinding.of(Score.class, SCORE),
            TypeBinding.of(WithheldParty.class, WITHHELD_PARTY),
            TypeBinding.of(WithheldCells.class, WITHHELD_CELLS),
            TypeBinding.of(Withheld.class, WITHHELD),
            TypeBinding.of(FocusReason.class, FOCUS_REASON),
            TypeBinding.of(FocusEntry.class, FOCUS_ENTRY));

    private SamsonCodecs() {}

    private static Optional<WithheldCells> cells(Withheld withheld) {
        WithheldCells cells = withheld.getCells();
        boolean none = cells.getParties().isEmpty()
                && cells.getTotals().isEmpty()
                && cells.getRoles().isEmpty();
        return none ? Optional.empty() : Optional.of(cells);
    }

    private static Scorecard scorecard(PropertyValues values) {
        States states = values.get("states");
        return ScorecardFactory.scorecard(
                values.put("fieldStates", states.fields()).put("valueStates", states.values()));
    }

    private static @Nullable Integer point(String name) {
        return POINT.matcher(name).matches() ? Integer.valueOf(name) : null;
    }
}

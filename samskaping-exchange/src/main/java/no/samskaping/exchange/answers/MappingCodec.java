package no.samskaping.exchange.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.MappedCodec;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.PropertiesCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaNameCodec;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.internal.codec.StandIns;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/** The JSON form of a mapping. */
final class MappingCodec {
    private static final CodeCodec<CitizenRole> ROLE = CodeCodec.of(CitizenRole.class);

    private static final Codec<InstrumentRef> INSTRUMENT = PropertiesCodec.<InstrumentRef>of(
                    "InstrumentRef", values -> InstrumentRef.of(values.get("id"), values.get("version")))
            .required("id", ScalarCodecs.TEXT, InstrumentRef::getId)
            .required("version", ScalarCodecs.TEXT, InstrumentRef::getVersion);

    private static final Codec<PartyColumn> PARTY = ObjectCodec.of(PartyColumn::builder, PartyColumn.Builder::build)
            .required("heading", ScalarCodecs.TEXT, PartyColumn::getHeading, PartyColumn.Builder::heading)
            .mapped(
                    "labels",
                    CollectionCodecs.sortedMap(ScalarCodecs.TEXT),
                    PartyColumn::getLabels,
                    PartyColumn.Builder::labels);

    private static final Codec<RolesColumn> ROLES = ObjectCodec.of(RolesColumn::builder, RolesColumn.Builder::build)
            .required("heading", ScalarCodecs.TEXT, RolesColumn::getHeading, RolesColumn.Builder::heading)
            .mapped("labels", CollectionCodecs.sortedMap(ROLE), RolesColumn::getLabels, RolesColumn.Builder::labels);

    private static final Codec<Set<String>> TEXTS =
            MappedCodec.of(CollectionCodecs.setOfTexts(), texts -> texts, texts -> new LinkedHashSet<>(texts));

    static final Codec<ColumnMapping> MAPPING = ObjectCodec.of(ColumnMapping::builder, ColumnMapping.Builder::build)
            .ignored(
                    SchemaNameCodec.FIELD,
                    new SchemaNameCodec(ColumnMappingDocument.SCHEMA_ID, ColumnMappingDocument.SCHEMA_FILE))
            .fixed("format", new Format(), ColumnMappingDocument.FORMAT)
            .required("instrument", INSTRUMENT, ColumnMapping::getInstrument, ColumnMapping.Builder::instrument)
            .optional("party", ScalarCodecs.TEXT, ColumnMapping::getPartyId, ColumnMapping.Builder::partyId)
            .optional("partyColumn", PARTY, ColumnMapping::getPartyColumn, ColumnMapping.Builder::partyColumn)
            .optional(
                    "respondentColumn",
                    ScalarCodecs.TEXT,
                    ColumnMapping::getRespondentColumn,
                    ColumnMapping.Builder::respondentColumn)
            .optional(
                    "respondentPrefix",
                    ScalarCodecs.TEXT,
                    mapping -> Optional.of(mapping.getRespondentPrefix()).filter(prefix -> !prefix.isEmpty()),
                    ColumnMapping.Builder::respondentPrefix)
            .flag("identifying", ColumnMapping::isIdentifying, ColumnMapping.Builder::identifying)
            .optional("rolesColumn", ROLES, ColumnMapping::getRolesColumn, ColumnMapping.Builder::rolesColumn)
            .mapped(
                    "roleColumns",
                    CollectionCodecs.sortedMap(ROLE),
                    ColumnMapping::getRoleColumns,
                    ColumnMapping.Builder::roleColumns)
            .mapped("items", headings(), ColumnMapping::getItems, ColumnMapping.Builder::items)
            .mapped("expectations", headings(), ColumnMapping::getExpectations, ColumnMapping.Builder::expectations)
            .many("leftOut", TEXTS, ColumnMapping::getLeftOut, ColumnMapping.Builder::leftOut)
            .many("ignored", TEXTS, ColumnMapping::getIgnored, ColumnMapping.Builder::ignored)
            .mapped(
                    "words",
                    CollectionCodecs.sortedMap(new Word()),
                    ColumnMapping::getWords,
                    ColumnMapping.Builder::words);

    private MappingCodec() {}

    private static Codec<Map<String, String>> headings() {
        return CollectionCodecs.sortedMap(ScalarCodecs.TEXT);
    }

    /** The one format of mappings. */
    private static final class Format implements Codec<String> {
        @Override
        public @Nullable String read(JsonSource in, DecodeContext context) {
            String id = ScalarCodecs.TEXT.read(in, context);
            if (id == null || id.equals(ColumnMappingDocument.FORMAT)) {
                return id;
            }
            InputRule rule =
                    id.matches("samson/columns/[0-9]{1,9}") ? InputRule.UNKNOWN_VERSION : InputRule.UNKNOWN_FORMAT;
            context.unknown(rule, id, List.of(ColumnMappingDocument.FORMAT), in.offset());
            return null;
        }

        @Override
        public String standIn(StandIns standIns) {
            return ColumnMappingDocument.FORMAT;
        }

        @Override
        public void write(String id, JsonSink out) {
            out.text(id);
        }

        @Override
        public <R> R describe(SchemaVisitor<R> visitor) {
            return ScalarCodecs.TEXT.describe(visitor);
        }
    }

    /** What a word means: a number, or the code of a kind of answer. */
    private static final class Word implements Codec<Answer> {
        private static final CodeCodec<AnswerKind> KINDS =
                CodeCodec.of(AnswerKind.class, List.of(AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE));

        @Override
        public @Nullable Answer read(JsonSource in, DecodeContext context) {
            if (in.current() == JsonSource.Kind.NUMBER) {
                Integer rating = ScalarCodecs.WHOLE.read(in, context);
                return rating == null ? null : Answer.of(rating);
            }
            AnswerKind kind = KINDS.read(in, context);
            if (kind == null) {
                return null;
            }
            return kind == AnswerKind.DONT_KNOW ? Answer.dontKnow() : Answer.notApplicable();
        }

        @Override
        public Answer standIn(StandIns standIns) {
            return Answer.dontKnow();
        }

        @Override
        public void write(Answer answer, JsonSink out) {
            if (answer.getKind() == AnswerKind.RATING) {
                out.number(answer.getRating().getAsInt());
            } else {
                KINDS.write(answer.getKind(), out);
            }
        }

        @Override
        public <R> R describe(SchemaVisitor<R> visitor) {
            return visitor.choice("Word", List.of(ScalarCodecs.WHOLE, KINDS));
        }
    }
}

package no.samskaping.json.internal.binding;

import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.PropertiesCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaNameCodec;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.internal.codec.StandIns;
import no.samskaping.json.problem.InputRule;
import org.jspecify.annotations.Nullable;

/** The codec of the first field of every document: its format. */
public final class FormatCodec implements Codec<String> {
    private static final String FIELD = "format";

    private final DocumentFormat format;

    private FormatCodec(DocumentFormat format) {
        this.format = format;
    }

    /** Adds the format to the codec of a root type. */
    static <T, B> ObjectCodec<T, B> root(DocumentFormat format, ObjectCodec<T, B> codec) {
        return codec.ignored(SchemaNameCodec.FIELD, schemaName(format))
                .fixed(FIELD, new FormatCodec(format), format.getId());
    }

    /** Adds the format to the codec of a root type. */
    static <T> PropertiesCodec<T> root(DocumentFormat format, PropertiesCodec<T> codec) {
        return codec.ignored(SchemaNameCodec.FIELD, schemaName(format))
                .fixed(FIELD, new FormatCodec(format), format.getId());
    }

    private static SchemaNameCodec schemaName(DocumentFormat format) {
        return new SchemaNameCodec(format.getSchemaId(), format.getSchemaFile());
    }

    /** The rule that the id of an unknown format breaks. */
    public static InputRule ruleForUnknown(String id) {
        return DocumentFormat.isOtherVersion(id) ? InputRule.UNKNOWN_VERSION : InputRule.UNKNOWN_FORMAT;
    }

    @Override
    public @Nullable String read(JsonSource in, DecodeContext context) {
        String id = ScalarCodecs.TEXT.read(in, context);
        if (id == null || id.equals(format.getId())) {
            return id;
        }
        if (DocumentFormat.of(id).isPresent()) {
            context.problem(InputRule.OTHER_FORMAT, in, "found", id, "expected", format.getId());
        } else {
            context.unknown(ruleForUnknown(id), id, DocumentFormat.ids(), in.offset());
        }
        return null;
    }

    @Override
    public String standIn(StandIns standIns) {
        return format.getId();
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

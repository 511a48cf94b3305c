package no.samskaping.json.internal.binding;

import java.util.Map;
import java.util.regex.Pattern;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.internal.codec.StandIns;
import no.samskaping.json.problem.InputRule;
import org.jspecify.annotations.Nullable;

/**
 * The codec of {@code $schema} at the root of a document, by which editors find the schema: its id, or a path or an address
 * that ends with the name of its file. It is never written.
 */
final class SchemaNameCodec implements Codec<String> {
    static final String FIELD = "$schema";

    private final DocumentFormat format;
    private final Pattern pattern;

    SchemaNameCodec(DocumentFormat format) {
        this.format = format;
        this.pattern = Pattern.compile(pattern(format));
    }

    private static String pattern(DocumentFormat format) {
        String file = format.getSchemaFile().replace(".", "\\.");
        return "^(" + format.getSchemaId() + "|([^?#]*[/\\\\])?" + file + ")$";
    }

    @Override
    public @Nullable String read(JsonSource in, DecodeContext context) {
        String name = ScalarCodecs.TEXT.read(in, context);
        if (name != null && !pattern.matcher(name).matches()) {
            context.found(InputRule.OTHER_SCHEMA, in, format.getSchemaFile());
            return null;
        }
        return name;
    }

    @Override
    public String standIn(StandIns standIns) {
        return format.getSchemaId();
    }

    @Override
    public void write(String name, JsonSink out) {
        out.text(name);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return ConstrainedCodec.of(ScalarCodecs.TEXT, Map.of("pattern", pattern(format)))
                .describe(visitor);
    }
}

package no.samskaping.json.internal.codec;

import java.util.Map;
import java.util.regex.Pattern;
import no.samskaping.json.problem.InputRule;
import org.jspecify.annotations.Nullable;

/**
 * The codec of {@code $schema} at the root of a document, by which editors find the schema: its id, or a path or an address
 * that ends with the name of its file. It is never written.
 */
public final class SchemaNameCodec implements Codec<String> {
    public static final String FIELD = "$schema";

    private final String id;
    private final String file;
    private final Pattern pattern;

    /** A codec that accepts the schema with an id and a name of its file. */
    public SchemaNameCodec(String id, String file) {
        this.id = id;
        this.file = file;
        this.pattern = Pattern.compile("^(" + id + "|([^?#]*[/\\\\])?" + file.replace(".", "\\.") + ")$");
    }

    @Override
    public @Nullable String read(JsonSource in, DecodeContext context) {
        String name = ScalarCodecs.TEXT.read(in, context);
        if (name != null && !pattern.matcher(name).matches()) {
            context.found(InputRule.OTHER_SCHEMA, in, file);
            return null;
        }
        return name;
    }

    @Override
    public String standIn(StandIns standIns) {
        return id;
    }

    @Override
    public void write(String name, JsonSink out) {
        out.text(name);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return ConstrainedCodec.of(ScalarCodecs.TEXT, Map.of("pattern", pattern.pattern()))
                .describe(visitor);
    }
}

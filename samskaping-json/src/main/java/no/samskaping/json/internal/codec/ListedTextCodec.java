package no.samskaping.json.internal.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.json.problem.InputRule;
import org.jspecify.annotations.Nullable;

/** The codec of a text from a closed list that are not the codes of terms, such as the ids of rules. */
public final class ListedTextCodec implements Codec<String> {
    private final String type;
    private final List<String> known;

    /** The texts and the name of their type in the schema. */
    public ListedTextCodec(String type, List<String> known) {
        this.type = type;
        this.known = known;
    }

    /** Any text can be written; only the listed ones can be read. */
    @Override
    public @Nullable String read(JsonSource in, DecodeContext context) {
        String text = ScalarCodecs.TEXT.read(in, context);
        if (text != null && !known.contains(text)) {
            context.unknown(InputRule.UNKNOWN_CODE, text, known, in.offset());
            return null;
        }
        return text;
    }

    @Override
    public String standIn(StandIns standIns) {
        return known.get(0);
    }

    @Override
    public void write(String text, JsonSink out) {
        out.text(text);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return visitor.limited(Optional.of(type), ScalarCodecs.TEXT, Map.of("enum", known));
    }
}

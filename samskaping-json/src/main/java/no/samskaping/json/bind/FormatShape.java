package no.samskaping.json.bind;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonRule;
import no.samskaping.json.shape.Describer;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Reading;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.shape.Tokens;
import org.jspecify.annotations.Nullable;

/** The first field of every document: the format that it names. */
public final class FormatShape implements Shape<String> {
    private final DocumentFormat format;

    private FormatShape(DocumentFormat format) {
        this.format = format;
    }

    /** Starts the shape of a root. */
    static <T, B> ObjectShape<T, B> root(DocumentFormat format, ObjectShape<T, B> shape) {
        return shape.fixed("format", new FormatShape(format), format.getId());
    }

    /** All formats by name. */
    public static List<String> ids() {
        return Arrays.stream(DocumentFormat.values()).map(DocumentFormat::getId).toList();
    }

    /** The rule that a name breaks which is no format's. */
    public static JsonRule unknown(String named) {
        boolean otherVersion = Arrays.stream(DocumentFormat.values())
                .anyMatch(format -> named.matches(Pattern.quote(format.getName()) + "/[0-9]{1,9}"));
        return otherVersion ? JsonRule.UNKNOWN_VERSION : JsonRule.UNKNOWN_FORMAT;
    }

    @Override
    public @Nullable String read(Tokens in, Reading reading) {
        String named = Scalar.TEXT.read(in, reading);
        if (named == null || named.equals(format.getId())) {
            return named;
        }
        if (DocumentFormat.of(named).isPresent()) {
            reading.problem(JsonRule.OTHER_FORMAT, in, "found", named, "expected", format.getId());
        } else {
            reading.unknown(unknown(named), named, ids(), in.offset());
        }
        return null;
    }

    @Override
    public void write(String id, Sink out) {
        out.text(id);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return Scalar.TEXT.describe(describer);
    }
}

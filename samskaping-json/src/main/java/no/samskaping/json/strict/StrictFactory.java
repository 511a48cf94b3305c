package no.samskaping.json.strict;

import java.io.OutputStream;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.text.Numerals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Parsers and generators that owe nothing to a host's configuration. */
public final class StrictFactory {
    /** The deepest document of the method goes six levels down. */
    public static final int MAX_DEPTH = 32;

    /** See {@link Scalar#MAX_TEXT}. */
    public static final int MAX_TEXT = Scalar.MAX_TEXT;

    /** A name is an id, a code or the name of a field; it is measured in bytes of UTF-8. See {@link Scalar#MAX_NAME}. */
    public static final int MAX_NAME = Scalar.MAX_NAME;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(Numerals.MAX_DIGITS)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private StrictFactory() {}

    /** A parser of UTF-8. */
    public static JsonParser parser(byte[] utf8) {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8);
    }

    /** A generator of compact UTF-8. */
    public static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}

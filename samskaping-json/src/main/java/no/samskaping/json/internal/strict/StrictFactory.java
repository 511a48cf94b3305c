package no.samskaping.json.internal.strict;

import java.io.OutputStream;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.text.Numerals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers and generators that no configuration of the application affects. */
public final class StrictFactory {
    /** The largest document: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** The library's own documents have at most six levels. */
    public static final int MAX_DEPTH = 32;

    /** See {@link ScalarCodecs#MAX_TEXT}. */
    public static final int MAX_TEXT = ScalarCodecs.MAX_TEXT;

    /** The longest name, in bytes of UTF-8. See {@link ScalarCodecs#MAX_NAME}. */
    public static final int MAX_NAME = ScalarCodecs.MAX_NAME;

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

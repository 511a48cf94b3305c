package no.samskaping.json.internal.binding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.Patterns;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.Checks;

/** Codecs that many types share, with the limits that their builders enforce. */
final class ConstrainedCodecs {
    /** An identifier. */
    static final Codec<String> ID = ConstrainedCodec.of(
            "Id",
            ScalarCodecs.TEXT,
            Map.of("minLength", 1, "maxLength", Checks.ID_LENGTH, "not", Map.of("pattern", Patterns.NOT_IN_ID)));

    static final Codec<List<String>> IDS = CollectionCodecs.of(ID);

    /** Identifiers without repetitions. */
    static final Codec<List<String>> DISTINCT_IDS = distinct(IDS);

    /** A whole number from 1. */
    static final Codec<Integer> COUNTED = from(1);

    /** A whole number from 0. */
    static final Codec<Integer> NUMBER_OF = from(0);

    static final Codec<Long> RESPONDENTS = ConstrainedCodec.of(ScalarCodecs.LONG, Map.of("minimum", 1));

    /** A text that is not blank. */
    static final Codec<String> WORDS = ConstrainedCodec.of(ScalarCodecs.TEXT, Map.of("pattern", Patterns.NOT_BLANK));

    /** A language tag. The reader also refuses tags that are not in canonical form. */
    static final Codec<String> LANGUAGE = ConstrainedCodec.of(
            "LanguageTag",
            ScalarCodecs.NAME,
            Map.of(
                    "maxLength",
                    35,
                    "pattern",
                    "^[a-z]{1,8}(-[A-Za-z0-9]{1,8})*$",
                    "not",
                    Map.of("anyOf", List.of(Map.of("const", "und"), Map.of("pattern", "[^A-Za-z0-9-]")))));

    /** Above all bounded decimals; the number of digits is not visible to a schema. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(Decimals.MAX_DIGITS);

    static final Codec<BigDecimal> DECIMAL = ConstrainedCodec.of(
            ScalarCodecs.DECIMAL, Map.of("exclusiveMinimum", BEYOND.negate(), "exclusiveMaximum", BEYOND));

    static final Codec<BigDecimal> POSITIVE_DECIMAL =
            ConstrainedCodec.of(ScalarCodecs.DECIMAL, Map.of("exclusiveMinimum", 0, "exclusiveMaximum", BEYOND));

    private ConstrainedCodecs() {}

    static Codec<Integer> from(int min) {
        return ConstrainedCodec.of(ScalarCodecs.WHOLE, Map.of("minimum", min));
    }

    static Codec<Integer> range(int min, int max) {
        return ConstrainedCodec.of(ScalarCodecs.WHOLE, Map.of("minimum", min, "maximum", max));
    }

    /** A short text of ASCII characters, with an example. */
    static Codec<String> form(String pattern, int length, String example) {
        return ConstrainedCodec.of(
                ScalarCodecs.TEXT, Map.of("pattern", "^" + pattern + "$", "maxLength", length), example);
    }

    static <T> Codec<List<T>> distinct(Codec<List<T>> list) {
        return ConstrainedCodec.of(list, Map.of("uniqueItems", true));
    }

    static <T> Codec<List<T>> notEmpty(Codec<List<T>> list) {
        return ConstrainedCodec.of(list, Map.of("minItems", 1));
    }

    /** Two fields that must both be present or both be absent. */
    static Map<String, List<String>> together(String one, String other) {
        return Map.of(one, List.of(other), other, List.of(one));
    }
}

package no.samskaping.json.bind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samskaping.json.shape.Limited;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.Patterns;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.internal.Checks;

/** The shapes that many types share, with what their builders refuse. */
final class Limits {
    /** What others refer to a thing by. */
    static final Shape<String> ID = Limited.of(
            "Id",
            Scalar.TEXT,
            Map.of("minLength", 1, "maxLength", Checks.ID_LENGTH, "not", Map.of("pattern", Patterns.NOT_IN_ID)));

    static final Shape<List<String>> IDS = Lists.of(ID);

    /** Identifiers of which none stands twice. */
    static final Shape<List<String>> DISTINCT_IDS = distinct(IDS);

    /** Any whole number from 1. */
    static final Shape<Integer> COUNTED = from(1);

    /** A text that says something. */
    static final Shape<String> WORDS = Limited.of(Scalar.TEXT, Map.of("pattern", Patterns.NOT_BLANK));

    /** A language; more is refused than this tells: what the standard itself would write otherwise. */
    static final Shape<String> LANGUAGE = Limited.of(
            "LanguageTag",
            Scalar.NAME,
            Map.of(
                    "maxLength",
                    35,
                    "pattern",
                    "^[a-z]{1,8}(-[A-Za-z0-9]{1,8})*$",
                    "not",
                    Map.of("anyOf", List.of(Map.of("const", "und"), Map.of("pattern", "[^A-Za-z0-9-]")))));

    /** Numbers of at most 40 digits and 40 places lie below this; how many digits were written no schema sees. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(80);

    static final Shape<BigDecimal> DECIMAL =
            Limited.of(Scalar.DECIMAL, Map.of("exclusiveMinimum", BEYOND.negate(), "exclusiveMaximum", BEYOND));

    static final Shape<BigDecimal> POSITIVE_DECIMAL =
            Limited.of(Scalar.DECIMAL, Map.of("exclusiveMinimum", 0, "exclusiveMaximum", BEYOND));

    private Limits() {}

    static Shape<Integer> from(int min) {
        return Limited.of(Scalar.WHOLE, Map.of("minimum", min));
    }

    static Shape<Integer> range(int min, int max) {
        return Limited.of(Scalar.WHOLE, Map.of("minimum", min, "maximum", max));
    }

    /** A text of a few ASCII characters. */
    static Shape<String> form(String pattern, int length) {
        return Limited.of(Scalar.TEXT, Map.of("pattern", "^" + pattern + "$", "maxLength", length));
    }

    static <T> Shape<List<T>> distinct(Shape<List<T>> list) {
        return Limited.of(list, Map.of("uniqueItems", true));
    }

    static <T> Shape<List<T>> notEmpty(Shape<List<T>> list) {
        return Limited.of(list, Map.of("minItems", 1));
    }

    /** Two fields of which neither stands without the other. */
    static Map<String, List<String>> together(String one, String other) {
        return Map.of(one, List.of(other), other, List.of(one));
    }
}

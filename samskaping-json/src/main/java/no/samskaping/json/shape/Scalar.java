package no.samskaping.json.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.samskaping.json.JsonRule;
import no.samskaping.json.text.Numerals;
import no.samskaping.model.review.Rule;
import no.samskaping.soimpact.SoImpactValueRule;
import org.jspecify.annotations.Nullable;

/** The shapes of single values: texts, numbers, dates, true and false. */
public final class Scalar<T> implements Shape<T> {
    /** What kind of single value it is, as JSON knows kinds. */
    public enum Form {
        TEXT,
        WHOLE,
        DECIMAL,
        DOUBLE,
        TRUTH
    }

    /** A text is a few pages at the most. */
    public static final int MAX_TEXT = 100_000;

    /** A name is a word or an identifier. */
    public static final int MAX_NAME = 1_000;

    /** Any text. */
    public static final Shape<String> TEXT = Limited.of(
            "Text",
            new Scalar<>(Form.TEXT, JsonRule.TEXT_EXPECTED, Scalar::text, Sink::text),
            Map.of("maxLength", MAX_TEXT, "not", Map.of("pattern", "\u0000")));

    /** A name of the document's own in an object. */
    public static final Shape<String> NAME = Limited.of("Name", TEXT, Map.of("maxLength", MAX_NAME));

    /** A whole number that fits an {@code int}; 4.0 is one, 1.7 is none. */
    public static final Shape<Integer> WHOLE =
            new Scalar<>(Form.WHOLE, JsonRule.WHOLE_NUMBER_EXPECTED, Scalar::whole, Sink::number);

    /** A decimal number, exact, in one form for each value. */
    public static final Shape<BigDecimal> DECIMAL =
            new Scalar<>(Form.DECIMAL, JsonRule.NUMBER_EXPECTED, Scalar::decimal, Sink::number);

    /** A number of double precision. */
    public static final Shape<Double> DOUBLE =
            new Scalar<>(Form.DOUBLE, JsonRule.NUMBER_EXPECTED, Scalar::finite, Sink::number);

    /** A calendar date, {@code 2026-03-10}. */
    public static final Shape<LocalDate> DATE = Limited.of(
            "Date",
            text(JsonRule.DATE_EXPECTED, Scalar::date, Scalar::printed),
            Map.of("format", "date", "maxLength", 10, "pattern", "^" + Patterns.DATE + "$"));

    /** True or false. */
    public static final Shape<Boolean> TRUTH = new Shape<>() {
        @Override
        public @Nullable Boolean read(Tokens in, Reading reading) {
            if (in.current() == Tokens.Kind.TRUE) {
                return Boolean.TRUE;
            }
            if (in.current() == Tokens.Kind.FALSE) {
                return Boolean.FALSE;
            }
            return refuse(in, reading, JsonRule.TRUTH_EXPECTED);
        }

        @Override
        public void write(Boolean value, Sink out) {
            out.truth(value);
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return describer.scalar(Form.TRUTH);
        }
    };

    private interface Reader<T> {
        @Nullable
        T read(Tokens in, Reading reading);
    }

    private final Form form;
    private final Tokens.Kind kind;
    private final Rule otherwise;
    private final Reader<T> reader;
    private final BiConsumer<Sink, T> writer;

    private Scalar(Form form, Rule otherwise, Reader<T> reader, BiConsumer<Sink, T> writer) {
        this.form = form;
        this.kind = form == Form.TEXT ? Tokens.Kind.TEXT : Tokens.Kind.NUMBER;
        this.otherwise = otherwise;
        this.reader = reader;
        this.writer = writer;
    }

    /** A type that is written as a text of its own form; a text that does not parse breaks the rule. */
    public static <T> Shape<T> text(Rule otherwise, Function<String, Optional<T>> parse, Function<T, String> print) {
        return new Scalar<>(
                Form.TEXT,
                otherwise,
                (in, reading) -> {
                    Optional<T> value = parse.apply(in.text());
                    if (value.isEmpty()) {
                        reading.found(otherwise, in);
                    }
                    return value.orElse(null);
                },
                (out, value) -> out.text(print.apply(value)));
    }

    @Override
    public @Nullable T read(Tokens in, Reading reading) {
        return in.current() == kind ? reader.read(in, reading) : refuse(in, reading, otherwise);
    }

    @Override
    public void write(T value, Sink out) {
        writer.accept(out, value);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.scalar(form);
    }

    /** Notes that the current token is not what belongs here, and passes over it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of every type.
    static <T> @Nullable T refuse(Tokens in, Reading reading, Rule otherwise) {
        if (in.current() == Tokens.Kind.NULL) {
            reading.problem(JsonRule.NULL_VALUE, in);
        } else {
            reading.found(otherwise, in);
        }
        in.skip();
        return null;
    }

    private static @Nullable String text(Tokens in, Reading reading) {
        String text = in.text();
        if (in.isUnwritable(text)) {
            reading.problem(JsonRule.INVALID_CHARACTER, in);
            return null;
        }
        return text;
    }

    static @Nullable Integer whole(Tokens in, Reading reading) {
        if (in.isPlainInt()) {
            return in.plainInt();
        }
        BigDecimal number = in.number();
        // Digits before the point, without ever writing out an exponent of millions.
        if (number.signum() != 0 && (long) number.precision() - number.scale() > 10) {
            reading.found(JsonRule.NUMBER_TOO_LARGE, in);
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            boolean fraction = number.stripTrailingZeros().scale() > 0;
            reading.found(fraction ? JsonRule.WHOLE_NUMBER_EXPECTED : JsonRule.NUMBER_TOO_LARGE, in);
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(Tokens in, Reading reading) {
        BigDecimal number = in.number();
        if (Numerals.digits(number) > Numerals.MAX_DIGITS) {
            reading.problem(SoImpactValueRule.NUMBER_TOO_LONG, in, "max", Integer.toString(Numerals.MAX_DIGITS));
            return null;
        }
        return Numerals.normal(number);
    }

    private static @Nullable Double finite(Tokens in, Reading reading) {
        double number = in.number().doubleValue();
        if (Double.isInfinite(number)) {
            reading.found(JsonRule.NUMBER_TOO_LARGE, in);
            return null;
        }
        return number;
    }

    private static Optional<LocalDate> date(String text) {
        // LocalDate alone would take +12345-01-01 and a date with five-digit years.
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String printed(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException("A date cannot be written: its year has not four digits: " + date);
        }
        return date.toString();
    }
}

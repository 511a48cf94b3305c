package no.samskaping.json.internal.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.samskaping.json.internal.text.Numerals;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.number.Decimals;
import org.jspecify.annotations.Nullable;

/** Codecs of single values: texts, numbers, dates, true and false. */
public final class ScalarCodecs<T> implements Codec<T> {
    /** The kinds of single values. */
    public enum Form {
        TEXT,
        WHOLE,
        LONG,
        DECIMAL,
        DOUBLE,
        TRUTH
    }

    /** The longest text, in characters: some pages. */
    public static final int MAX_TEXT = 100_000;

    /** The longest name. */
    public static final int MAX_NAME = 1_000;

    /** Any text. */
    public static final Codec<String> TEXT = ConstrainedCodec.of(
            "Text",
            new ScalarCodecs<>(Form.TEXT, InputRule.TEXT_EXPECTED, ScalarCodecs::text, JsonSink::text, StandIns::text),
            Map.of("maxLength", MAX_TEXT, "not", Map.of("pattern", "\u0000")));

    /** Any name of a field in an object. */
    public static final Codec<String> NAME = ConstrainedCodec.of("Name", TEXT, Map.of("maxLength", MAX_NAME));

    /** A whole number that fits an {@code int}; 4.0 is accepted, 1.7 is not. */
    public static final Codec<Integer> WHOLE = new ScalarCodecs<>(
            Form.WHOLE, InputRule.WHOLE_NUMBER_EXPECTED, ScalarCodecs::whole, JsonSink::number, any -> 1);

    /** A whole number that fits a {@code long}. */
    public static final Codec<Long> LONG = new ScalarCodecs<>(
            Form.LONG,
            InputRule.WHOLE_NUMBER_EXPECTED,
            ScalarCodecs::wholeLong,
            (out, number) -> out.number(BigDecimal.valueOf(number)),
            any -> 1L);

    /** An exact decimal number, normalised. */
    public static final Codec<BigDecimal> DECIMAL = new ScalarCodecs<>(
            Form.DECIMAL, InputRule.NUMBER_EXPECTED, ScalarCodecs::decimal, JsonSink::number, any -> BigDecimal.ONE);

    /** A number of double precision. */
    public static final Codec<Double> DOUBLE = new ScalarCodecs<>(
            Form.DOUBLE, InputRule.NUMBER_EXPECTED, ScalarCodecs::finite, JsonSink::number, any -> 1.0);

    /** A calendar date, {@code 2026-03-10}. */
    public static final Codec<LocalDate> DATE = ConstrainedCodec.of(
            "Date",
            text(InputRule.DATE_EXPECTED, ScalarCodecs::date, ScalarCodecs::printed, any -> LocalDate.EPOCH),
            Map.of("format", "date", "maxLength", 10, "pattern", "^" + Patterns.DATE + "$"));

    /** True or false. */
    public static final Codec<Boolean> TRUTH = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonSource in, DecodeContext context) {
            if (in.current() == JsonSource.Kind.TRUE) {
                return Boolean.TRUE;
            }
            if (in.current() == JsonSource.Kind.FALSE) {
                return Boolean.FALSE;
            }
            return refuse(in, context, InputRule.TRUTH_EXPECTED);
        }

        @Override
        public Boolean standIn(StandIns standIns) {
            return Boolean.FALSE;
        }

        @Override
        public void write(Boolean value, JsonSink out) {
            out.truth(value);
        }

        @Override
        public <R> R describe(SchemaVisitor<R> visitor) {
            return visitor.scalar(Form.TRUTH);
        }
    };

    private interface Reader<T> {
        @Nullable
        T read(JsonSource in, DecodeContext context);
    }

    private final Form form;
    private final JsonSource.Kind kind;
    private final Rule otherwise;
    private final Reader<T> reader;
    private final BiConsumer<JsonSink, T> writer;
    private final Function<StandIns, T> standIn;

    private ScalarCodecs(
            Form form,
            Rule otherwise,
            Reader<T> reader,
            BiConsumer<JsonSink, T> writer,
            Function<StandIns, T> standIn) {
        this.form = form;
        this.kind = form == Form.TEXT ? JsonSource.Kind.TEXT : JsonSource.Kind.NUMBER;
        this.otherwise = otherwise;
        this.reader = reader;
        this.writer = writer;
        this.standIn = standIn;
    }

    /** A type that is written as text; a text that cannot be parsed breaks the rule. */
    public static <T> Codec<T> text(
            Rule otherwise,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            Function<StandIns, T> standIn) {
        return new ScalarCodecs<>(
                Form.TEXT,
                otherwise,
                (in, context) -> {
                    Optional<T> value = parse.apply(in.text());
                    if (value.isEmpty()) {
                        context.found(otherwise, in);
                    }
                    return value.orElse(null);
                },
                (out, value) -> out.text(print.apply(value)),
                standIn);
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        return in.current() == kind ? reader.read(in, context) : refuse(in, context, otherwise);
    }

    @Override
    public T standIn(StandIns standIns) {
        return standIn.apply(standIns);
    }

    @Override
    public void write(T value, JsonSink out) {
        writer.accept(out, value);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return visitor.scalar(form);
    }

    /** Adds a problem with the current token, which is not of the expected kind, and skips it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is a value of every type.
    static <T> @Nullable T refuse(JsonSource in, DecodeContext context, Rule otherwise) {
        if (in.current() == JsonSource.Kind.NULL) {
            context.problem(InputRule.NULL_VALUE, in);
        } else {
            context.found(otherwise, in);
        }
        in.skip();
        return null;
    }

    private static @Nullable String text(JsonSource in, DecodeContext context) {
        String text = in.text();
        if (in.isUnwritable(text)) {
            context.problem(InputRule.INVALID_CHARACTER, in);
            return null;
        }
        return text;
    }

    static @Nullable Integer whole(JsonSource in, DecodeContext context) {
        return in.isPlainInt() ? (Integer) in.plainInt() : whole(in, context, 10, BigDecimal::intValueExact);
    }

    private static @Nullable Long wholeLong(JsonSource in, DecodeContext context) {
        return in.isPlainInt() ? (Long) (long) in.plainInt() : whole(in, context, 19, BigDecimal::longValueExact);
    }

    private static <N> @Nullable N whole(
            JsonSource in, DecodeContext context, int maxDigits, Function<BigDecimal, N> exact) {
        BigDecimal number = in.number();
        // Digits before the point, without expanding an exponent of millions.
        if (number.signum() != 0 && (long) number.precision() - number.scale() > maxDigits) {
            context.found(InputRule.NUMBER_TOO_LARGE, in);
            return null;
        }
        try {
            return exact.apply(number);
        } catch (ArithmeticException e) {
            boolean fraction = number.stripTrailingZeros().scale() > 0;
            context.found(fraction ? InputRule.WHOLE_NUMBER_EXPECTED : InputRule.NUMBER_TOO_LARGE, in);
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(JsonSource in, DecodeContext context) {
        BigDecimal number = in.number();
        if (Numerals.digits(number) > Numerals.MAX_DIGITS) {
            context.problem(ValueRule.NUMBER_TOO_LONG, in, "max", Integer.toString(Numerals.MAX_DIGITS));
            return null;
        }
        return Decimals.normal(number);
    }

    private static @Nullable Double finite(JsonSource in, DecodeContext context) {
        double number = in.number().doubleValue();
        if (Double.isInfinite(number)) {
            context.found(InputRule.NUMBER_TOO_LARGE, in);
            return null;
        }
        return number;
    }

    private static Optional<LocalDate> date(String text) {
        // LocalDate.parse would accept years with more than four digits.
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
            throw new IllegalArgumentException("A date cannot be written: its year does not have four digits: " + date);
        }
        return date.toString();
    }
}

package no.samskaping.exchange.internal.iati;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.soimpact.indicator.MeasurementRef;

/** How a value is written in an attribute of the extension. */
public record Scalar<V>(Function<V, String> write, Function<String, Optional<V>> read) {
    /** Enough for the largest int; longer texts are not parsed. */
    private static final int MAX_INT_LENGTH = 11;

    private static final int MAX_DATE_LENGTH = 20;

    public static final Scalar<String> TEXT = new Scalar<>(Function.identity(), Optional::of);
    public static final Scalar<LocalDate> DATE = new Scalar<>(LocalDate::toString, Scalar::date);
    public static final Scalar<Integer> INT = new Scalar<>(number -> Integer.toString(number), Scalar::integer);
    public static final Scalar<BigDecimal> DECIMAL = new Scalar<>(
            BigDecimal::toPlainString, text -> IatiTexts.isNumber(text) ? IatiTexts.number(text) : Optional.empty());
    public static final Scalar<Boolean> TRUTH = new Scalar<>(truth -> Boolean.toString(truth), IatiTexts::truth);
    public static final Scalar<MeasurementRef> REF = new Scalar<>(MeasurementRef::toString, Scalar::ref);

    public static <E extends Enum<E> & EnumTerm> Scalar<E> code(Class<E> type) {
        return new Scalar<>(EnumTerm::getCode, code -> EnumTerm.fromCode(type, code));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() > MAX_DATE_LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> integer(String text) {
        try {
            return text.length() > MAX_INT_LENGTH ? Optional.empty() : Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<MeasurementRef> ref(String text) {
        try {
            return Optional.of(MeasurementRef.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}

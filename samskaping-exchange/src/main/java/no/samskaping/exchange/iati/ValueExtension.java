package no.samskaping.exchange.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.exchange.internal.iati.Scalar;

/** What the extension says about one baseline, target or actual value that IATI carries. */
final class ValueExtension {
    static final ElementCodec<ValueExtension, ValueExtension> CODEC = ElementCodec.of(
                    "value", ValueExtension::new, extension -> extension)
            .<Integer>optional(
                    "position", Scalar.INT, each -> each.position, (each, value) -> each.position = Optional.of(value))
            .<Boolean>optional(
                    "start-made-up",
                    Scalar.TRUTH,
                    each -> Optional.of(each.isStartMadeUp).filter(truth -> truth),
                    (each, value) -> each.isStartMadeUp = value)
            .<Boolean>optional(
                    "value-made-up",
                    Scalar.TRUTH,
                    each -> Optional.of(each.isValueMadeUp).filter(truth -> truth),
                    (each, value) -> each.isValueMadeUp = value)
            .<LocalDate>optional(
                    "start", Scalar.DATE, each -> each.start, (each, value) -> each.start = Optional.of(value))
            .<BigDecimal>optional(
                    "value", Scalar.DECIMAL, each -> each.value, (each, value) -> each.value = Optional.of(value))
            .<BigDecimal>optional(
                    "numerator",
                    Scalar.DECIMAL,
                    each -> each.numerator,
                    (each, value) -> each.numerator = Optional.of(value))
            .<BigDecimal>optional(
                    "denominator",
                    Scalar.DECIMAL,
                    each -> each.denominator,
                    (each, value) -> each.denominator = Optional.of(value))
            .<Boolean>optional(
                    "negative",
                    Scalar.TRUTH,
                    each -> Optional.of(each.isNegative).filter(truth -> truth),
                    (each, value) -> each.isNegative = value)
            .optionalText("text", each -> each.text, (each, value) -> each.text = Optional.of(value));

    /** The index in the chain's list. */
    Optional<Integer> position = Optional.empty();

    boolean isStartMadeUp;
    boolean isValueMadeUp;

    /** The start, if the period has another. */
    Optional<LocalDate> start = Optional.empty();

    /** The number, if the indicator is qualitative. */
    Optional<BigDecimal> value = Optional.empty();

    Optional<BigDecimal> numerator = Optional.empty();
    Optional<BigDecimal> denominator = Optional.empty();
    boolean isNegative;

    /** The text, if it is not in a comment. */
    Optional<String> text = Optional.empty();
}

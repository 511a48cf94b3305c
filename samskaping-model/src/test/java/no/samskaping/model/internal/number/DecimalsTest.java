package no.samskaping.model.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0E+40, true",
        "0E+41, false",
        "0E-40, true",
        "0E-41, false",
        "1E+39, true",
        "1E+40, false",
        "12E+38, true",
        "12E+39, false",
        "-1E+39, true",
        "-1E+40, false",
        "1E-40, true",
        "1E-41, false",
        "10E-41, false",
        "9999999999999999999999999999999999999999, true",
        "10000000000000000000000000000000000000000, false",
        "0.0000000000000000000000000000000000000001, true",
        "1.000000000000000000000000000000000000000, true",
        "1.0000000000000000000000000000000000000000, false",
        "1E+2147483647, false",
        "1E-2147483647, false",
    })
    void aBoundedNumberHasAtMost40Digits(String number, boolean isBounded) {
        assertThat(Decimals.isBounded(new BigDecimal(number))).isEqualTo(isBounded);
    }

    @Property
    void theNormalFormOfABoundedNumberIsBounded(
            @ForAll
                    @BigRange(
                            min = "-10000000000000000000000000000000000000000",
                            max = "10000000000000000000000000000000000000000")
                    BigInteger digits,
            @ForAll @IntRange(min = -45, max = 45) int scale) {
        BigDecimal number = new BigDecimal(digits, scale);
        if (Decimals.isBounded(number)) {
            BigDecimal normal = Decimals.normal(number);
            assertThat(normal).isEqualByComparingTo(number);
            assertThat(normal.precision()).isLessThanOrEqualTo(40);
            assertThat(normal.scale()).isBetween(0, 40);
        }
    }
}

package no.samskaping.samson.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statistics against published values, values by hand, and values computed apart from this library. */
class AgreementStatisticsTest {
    record Oracle(String statistic, long[] counts, double expected, int decimals) {}

    static List<Oracle> oracles() throws IOException {
        try (InputStream in =
                AgreementStatisticsTest.class.getResourceAsStream("/no/samskaping/samson/agreement-oracles.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(line -> new Oracle(
                            line[0],
                            counts(line[1], line[2].split(" ")),
                            Double.parseDouble(line[3]),
                            Integer.parseInt(line[4])))
                    .toList();
        }
    }

    private static long[] counts(String kind, String[] input) {
        return switch (kind) {
            case "ratings" -> {
                long[] counts = new long[5];
                Arrays.stream(input).forEach(rating -> counts[Integer.parseInt(rating) - 1]++);
                yield counts;
            }
            case "shares" ->
                Arrays.stream(input)
                        .mapToLong(
                                share -> new BigDecimal(share).movePointRight(2).longValueExact())
                        .toArray();
            default -> Arrays.stream(input).mapToLong(Long::parseLong).toArray();
        };
    }

    private static Function<long[], OptionalDouble> statistic(String name) {
        return switch (name) {
            case "average-deviation" -> AverageDeviation::of;
            case "consensus" -> Consensus::of;
            default -> Agreement::of;
        };
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void agreesWithTheOracle(Oracle oracle) {
        double precision = 0.5 * Math.pow(10, -oracle.decimals());
        assertThat(statistic(oracle.statistic()).apply(oracle.counts()).orElseThrow())
                .isCloseTo(oracle.expected(), within(precision));
    }

    @Test
    void allOraclesAreRead() throws IOException {
        assertThat(oracles()).hasSize(11);
    }

    @Test
    void agreementNeedsTwoAnswers() {
        long[] one = {0, 1, 0};
        long[] none = {0, 0, 0};
        for (long[] counts : List.of(one, none, new long[0])) {
            assertThat(AverageDeviation.of(counts)).isEmpty();
            assertThat(Consensus.of(counts)).isEmpty();
            assertThat(Agreement.of(counts)).isEmpty();
        }
    }

    @Test
    void agreementNeedsThreeOptions() {
        assertThat(Agreement.of(new long[] {3, 2})).isEmpty();
        assertThat(Agreement.of(new long[] {3, 2, 0})).isPresent();
        assertThat(Consensus.of(new long[] {3})).isEmpty();
        assertThat(Consensus.of(new long[] {3, 3})).hasValue(0);
        assertThat(AverageDeviation.of(new long[] {3})).hasValue(0);
    }

    @Test
    void aCountBelowZeroIsRefused() {
        long[] counts = {2, -1, 2};
        assertThatThrownBy(() -> AverageDeviation.of(counts)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensus.of(counts)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agreement.of(counts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hugeCountsDoNotOverflow() {
        long huge = Long.MAX_VALUE;
        assertThat(AverageDeviation.of(new long[] {huge, 0, huge})).hasValue(1);
        assertThat(Consensus.of(new long[] {huge, 0, huge})).hasValue(0);
        assertThat(Agreement.of(new long[] {huge, 0, huge})).hasValue(-1);
    }
}

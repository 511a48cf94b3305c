package no.samskaping.samson.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the statistics for any counts. */
class AgreementStatisticsProperties {
    private static final List<Function<long[], OptionalDouble>> ALL =
            List.of(AverageDeviation::of, Consensus::of, Agreement::of);

    @Provide
    Arbitrary<long[]> counts() {
        return Arbitraries.longs()
                .between(0, 30)
                .array(long[].class)
                .ofMinSize(3)
                .ofMaxSize(11);
    }

    @Property
    void boundsHold(@ForAll("counts") long[] counts) {
        AverageDeviation.of(counts).ifPresent(ad -> assertThat(ad).isBetween(0.0, (counts.length - 1) / 2.0));
        Consensus.of(counts).ifPresent(cns -> assertThat(cns).isBetween(0.0, 1.0));
        Agreement.of(counts).ifPresent(a -> assertThat(a).isBetween(-1.0, 1.0));
    }

    @Property
    void definedFromTwoAnswers(@ForAll("counts") long[] counts) {
        boolean two = Arrays.stream(counts).sum() >= 2;
        ALL.forEach(statistic -> assertThat(statistic.apply(counts).isPresent()).isEqualTo(two));
    }

    @Property
    void theMirrorImageAgreesAsMuch(@ForAll("counts") long[] counts) {
        long[] mirror = IntStream.range(0, counts.length)
                .mapToLong(i -> counts[counts.length - 1 - i])
                .toArray();
        assertThat(AverageDeviation.of(mirror)).isEqualTo(AverageDeviation.of(counts));
        assertThat(Agreement.of(mirror)).isEqualTo(Agreement.of(counts));
        assertThat(Consensus.of(mirror).orElse(-1))
                .isCloseTo(Consensus.of(counts).orElse(-1), within(1e-12));
    }

    @Property
    void replicationChangesNothing(@ForAll("counts") long[] counts, @ForAll @IntRange(min = 2, max = 1000) int times) {
        long[] more = Arrays.stream(counts).map(count -> count * times).toArray();
        if (Arrays.stream(counts).sum() >= 2) {
            ALL.forEach(statistic -> assertThat(statistic.apply(more)).isEqualTo(statistic.apply(counts)));
        }
    }

    @Property
    void oneOptionIsFullAgreement(
            @ForAll @IntRange(min = 3, max = 11) int options,
            @ForAll @IntRange(max = 10) int option,
            @ForAll @IntRange(min = 2, max = 1000) int answers) {
        long[] counts = new long[options];
        counts[option % options] = answers;
        assertThat(AverageDeviation.of(counts)).hasValue(0);
        assertThat(Consensus.of(counts)).hasValue(1);
        assertThat(Agreement.of(counts)).hasValue(1);
    }

    @Property
    void twoOpposedHalvesAreFullDisagreement(
            @ForAll @IntRange(min = 3, max = 11) int options, @ForAll @IntRange(min = 1, max = 1000) int half) {
        long[] counts = new long[options];
        counts[0] = half;
        counts[options - 1] = half;
        assertThat(AverageDeviation.of(counts)).hasValue((options - 1) / 2.0);
        assertThat(Consensus.of(counts)).hasValue(0);
        assertThat(Agreement.of(counts)).hasValue(-1);
    }

    @Property
    void evenlySpreadAnswersNeitherAgreeNorDisagree(
            @ForAll @IntRange(min = 3, max = 11) int options, @ForAll @IntRange(min = 1, max = 1000) int each) {
        long[] counts = new long[options];
        Arrays.fill(counts, each);
        assertThat(Agreement.of(counts)).hasValue(0);
    }
}

package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.samson.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number has one form, however it was written, and a bounded one. */
class NumbersTest {
    private static ChainReview review(String baseline) {
        return ChainReview.builder()
                .from(ChainReview.of(ImpactChain.builder().id("c").title("C").build()))
                .addProgress(IndicatorProgress.builder()
                        .indicator("jobs")
                        .status(ProgressStatus.NOT_MEASURED)
                        .baseline(new BigDecimal(baseline))
                        .build())
                .build();
    }

    private static byte[] written(String baseline) {
        String json = new String(SamskapingJson.write(review("20")), StandardCharsets.UTF_8);
        return TestDocuments.utf8(json.replace("\"baseline\":20", "\"baseline\":" + baseline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "2e1", "2E+1", "200e-1", "0.00002e6"})
    void equalNumbersAreReadAlike(String baseline) {
        assertThat(SamskapingJson.read(written(baseline), ChainReview.class)).isEqualTo(review("20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "-1e99", "1e-99", "1.5e98"})
    void theLongestNumbersAreReadAgain(String baseline) {
        ChainReview read = SamskapingJson.read(written(baseline), ChainReview.class);

        assertThat(SamskapingJson.read(SamskapingJson.write(read), ChainReview.class))
                .isEqualTo(read);
    }

    /** Java itself has no decimal number with such an exponent. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1e99999999999", "-2.5E+22222222222222222222222", "1e-99999999999", "2222222222e22222222222222"})
    void exponentsBeyondReckoningAreRefusedWhereverTheyStand(String number) {
        assertThatThrownBy(() -> SamskapingJson.read(written(number), ChainReview.class))
                .isInstanceOf(SamskapingJsonException.class)
                .hasMessageContaining("[number-too-long]");
        for (String document : List.of(
                "{\"format\":%s}",
                "{\"format\":\"soimpact/chain/1\",\"id\":%s}",
                "{\"format\":\"soimpact/chain/1\",\"revision\":%s}",
                "{\"format\":\"samson/scorecard/1\",\"overall\":{\"gap\":%s}}")) {
            byte[] json = TestDocuments.utf8(document.formatted(number));
            assertThatThrownBy(() -> TestDocuments.read(json)).isInstanceOf(SamskapingJsonException.class);
        }
        byte[] line = TestDocuments.utf8(
                "{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"equality.openness\":%s}}".formatted(number));
        assertThat(JsonLines.tally(new ByteArrayInputStream(line), Instrument.standard())
                        .getReport()
                        .getBadLines())
                .hasSize(1);
        for (Host host : Host.plain()) {
            assertThatThrownBy(() -> host.read(written(number), ChainReview.class))
                    .hasMessageContaining("[number-too-long]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100", "1e-100", "1e999999999", "-1e-999999999"})
    void longerOnesAreNeitherReadNorWritten(String baseline) {
        assertThatThrownBy(() -> SamskapingJson.read(written(baseline), ChainReview.class))
                .hasMessageContaining("[number-too-long]");
        ChainReview review = review(baseline);
        assertThatThrownBy(() -> SamskapingJson.write(review))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }
}

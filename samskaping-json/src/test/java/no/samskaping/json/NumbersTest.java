package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.internal.access.ReviewFactory;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are normalised and limited. */
class NumbersTest {
    private static ChainReview review(String baseline) {
        IndicatorProgress progress = ReviewFactory.indicatorProgress(new PropertyValues()
                .put("indicator", "jobs")
                .put("status", ProgressStatus.NOT_MEASURED)
                .put("baseline", new BigDecimal(baseline)));
        return ReviewFactory.chainReview(new PropertyValues()
                .put("chain", "c")
                .put("revision", 1)
                .put("steps", Map.of())
                .put("progress", List.of(progress)));
    }

    private static byte[] written(String baseline) {
        String json = new String(DocumentType.REVIEW.write(review("20")), StandardCharsets.UTF_8);
        return TestDocuments.utf8(json.replace("\"baseline\":20", "\"baseline\":" + baseline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "2e1", "2E+1", "200e-1", "0.00002e6"})
    void equalNumbersAreReadAlike(String baseline) {
        assertThat(DocumentType.REVIEW.read(written(baseline))).isEqualTo(review("20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "-1e99", "1e-99", "1.5e98"})
    void theLongestNumbersAreReadAgain(String baseline) {
        ChainReview read = DocumentType.REVIEW.read(written(baseline));

        assertThat(DocumentType.REVIEW.read(TestDocuments.write(read))).isEqualTo(read);
    }

    /** A BigDecimal cannot have such an exponent. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1e99999999999", "-2.5E+22222222222222222222222", "1e-99999999999", "2222222222e22222222222222"})
    void exponentsThatDoNotFitAnIntAreRefused(String number) {
        assertThatThrownBy(() -> DocumentType.REVIEW.read(written(number)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[number-too-long]");
        for (String document : List.of(
                "{\"format\":%s}",
                "{\"format\":\"soimpact/chain/1\",\"id\":%s}",
                "{\"format\":\"soimpact/chain/1\",\"revision\":%s}",
                "{\"format\":\"samson/scorecard/1\",\"overall\":{\"gap\":%s}}")) {
            byte[] json = TestDocuments.utf8(document.formatted(number));
            assertThatThrownBy(() -> TestDocuments.read(json)).isInstanceOf(InputException.class);
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
    void longerNumbersAreNeitherReadNorWritten(String baseline) {
        assertThatThrownBy(() -> DocumentType.REVIEW.read(written(baseline))).hasMessageContaining("[number-too-long]");
        ChainReview review = review(baseline);
        assertThatThrownBy(() -> TestDocuments.write(review))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }
}

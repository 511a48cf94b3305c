package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ExampleDocumentsTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(TestDocuments.COLLABORATION, DocumentFormat.COLLABORATION),
                Arguments.of(TestDocuments.ASSESSMENT, DocumentFormat.ASSESSMENT),
                Arguments.of(TestDocuments.CHAIN, DocumentFormat.CHAIN),
                Arguments.of(TestDocuments.BOOST_REFUGEE, DocumentFormat.CHAIN));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReadWrittenAndReadAgain(String document, DocumentFormat format) {
        byte[] bytes = TestDocuments.utf8(document);

        assertThat(SamskapingJson.formatOf(bytes)).isEqualTo(format);
        Object value = SamskapingJson.read(bytes, format.getType());
        byte[] written = SamskapingJson.write(value);

        assertThat((Object) SamskapingJson.read(written, format.getType())).isEqualTo(value);
        assertThat(SamskapingJson.write(SamskapingJson.read(written, format.getType())))
                .isEqualTo(written);
    }

    /** Judged by a parser that knows nothing of the door: no field is lost, none is added, no number is changed. */
    @ParameterizedTest
    @MethodSource("documents")
    void loseNothing(String document, DocumentFormat format) {
        JsonMapper judge = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        byte[] written = SamskapingJson.write(SamskapingJson.read(TestDocuments.utf8(document), format.getType()));

        assertThat(judge.readTree(written)).isEqualTo(judge.readTree(document));
    }

    @Test
    void nameTheirFormatFirst() {
        assertThat(new String(
                        SamskapingJson.write(TestDocuments.read(TestDocuments.utf8(TestDocuments.CHAIN))),
                        StandardCharsets.UTF_8))
                .startsWith("{\"format\":\"soimpact/chain/1\",");
    }
}

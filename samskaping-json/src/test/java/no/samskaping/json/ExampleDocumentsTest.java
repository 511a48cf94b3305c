package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.samson.disclosure.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The example documents are read and written without loss. */
class ExampleDocumentsTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(TestDocuments.COLLABORATION, DocumentType.COLLABORATION),
                Arguments.of(TestDocuments.ASSESSMENT, DocumentType.ASSESSMENT),
                Arguments.of(TestDocuments.CHAIN, DocumentType.CHAIN),
                Arguments.of(TestDocuments.BOOST_REFUGEE, DocumentType.CHAIN));
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void areReadWrittenAndReadAgain(String document, DocumentType<T> type) {
        byte[] bytes = TestDocuments.utf8(document);

        assertThat(DocumentType.of(bytes)).isSameAs(type);
        T value = type.read(bytes);
        byte[] written = type.write(value);

        assertThat((Object) type.read(written)).isEqualTo(value);
        assertThat(type.write(type.read(written))).isEqualTo(written);
    }

    /** Compared by another JSON library: no field is lost or added, and no number is changed. */
    @ParameterizedTest
    @MethodSource("documents")
    <T> void loseNothing(String document, DocumentType<T> type) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        byte[] written = type.write(type.read(TestDocuments.utf8(document)));

        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(document));
    }

    @Test
    void adviceThatWasReadCannotBeChanged() throws IOException {
        Scorecard scorecard = DocumentType.SCORECARD.read(
                Path.of("src", "test", "resources", "corpus", "scorecard", "valid-value-advice.json"));
        List<Advice> onValue = scorecard.getValueAdvice().get(CoreValue.DEMOCRACY);
        List<Advice> onField = scorecard.getFocus().get(0).getAdvice();

        assertThat(onValue).containsExactly(Advice.EQUAL_INFLUENCE, Advice.TALK_ABOUT_POWER);
        assertThatThrownBy(onValue::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(onField::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void haveTheirFormatFirst() {
        assertThat(new String(
                        TestDocuments.write(TestDocuments.read(TestDocuments.utf8(TestDocuments.CHAIN))),
                        StandardCharsets.UTF_8))
                .startsWith("{\"format\":\"soimpact/chain/1\",");
    }
}

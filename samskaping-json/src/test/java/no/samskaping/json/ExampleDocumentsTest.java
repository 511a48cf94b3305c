package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleDocumentsTest {
    @ParameterizedTest
    @CsvSource({
        "collaboration-nabolaget, COLLABORATION",
        "assessment-nabolaget, ASSESSMENT",
        "chain-arbeidskurs, CHAIN",
        "chain-boost-refugee, CHAIN"
    })
    void areReadWrittenAndReadAgain(String name, DocumentFormat format) throws IOException {
        byte[] document = document(name);

        assertThat(SamskapingJson.formatOf(document)).isEqualTo(format);
        Object value = SamskapingJson.read(document, format.getType());
        byte[] written = SamskapingJson.write(value);

        assertThat((Object) SamskapingJson.read(written, format.getType())).isEqualTo(value);
        assertThat(SamskapingJson.write(SamskapingJson.read(written, format.getType())))
                .isEqualTo(written);
    }

    static byte[] document(String name) throws IOException {
        try (InputStream in = ExampleDocumentsTest.class.getResourceAsStream("/documents/" + name + ".json")) {
            return in.readAllBytes();
        }
    }
}

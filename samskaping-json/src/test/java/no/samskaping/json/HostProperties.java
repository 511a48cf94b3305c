package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The modules for both versions of Jackson agree with DocumentType, for generated values of every document type. */
class HostProperties {
    private static final List<Host> HOSTS = Host.plain();

    @Provide
    Arbitrary<Object> values() {
        return new RoundTripProperties().values();
    }

    @Property(tries = 600)
    void bothModulesAndDocumentTypeReadAndWriteTheSameBytes(@ForAll("values") Object value) throws Exception {
        byte[] written = TestDocuments.write(value);
        Class<?> type = DocumentType.of(written).getJavaType();

        for (Host host : HOSTS) {
            assertThat(host.write(value)).as(host.toString()).isEqualTo(written);
            assertThat((Object) host.read(written, type)).as(host.toString()).isEqualTo(value);
        }
        assertThat(TestDocuments.read(written)).isEqualTo(value);
    }

    @Property
    void nothingIsLostInATree(@ForAll("values") Object value) throws Exception {
        Class<?> type = DocumentType.of(TestDocuments.write(value)).getJavaType();

        for (Host host : HOSTS) {
            assertThat((Object) host.throughTree(value, type))
                    .as(host.toString())
                    .isEqualTo(value);
        }
    }
}

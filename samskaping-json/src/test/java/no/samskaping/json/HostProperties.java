package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A host's mapper, of either major, and the strict door are one: for generated values of every document type. */
class HostProperties {
    private static final List<Host> HOSTS = Host.plain();

    @Provide
    Arbitrary<Object> values() {
        return new RoundTripProperties().values();
    }

    @Property(tries = 600)
    void bothModulesAndTheDoorWriteTheSameBytesAndReadThem(@ForAll("values") Object value) throws Exception {
        byte[] written = SamskapingJson.write(value);
        Class<?> type = SamskapingJson.formatOf(written).getType();

        for (Host host : HOSTS) {
            assertThat(host.write(value)).as(host.toString()).isEqualTo(written);
            assertThat((Object) host.read(written, type)).as(host.toString()).isEqualTo(value);
        }
        assertThat((Object) SamskapingJson.read(written, type)).isEqualTo(value);
    }

    @Property
    void aTreeOfTheHostsLosesNothing(@ForAll("values") Object value) throws Exception {
        Class<?> type = SamskapingJson.formatOf(SamskapingJson.write(value)).getType();

        for (Host host : HOSTS) {
            assertThat((Object) host.throughTree(value, type))
                    .as(host.toString())
                    .isEqualTo(value);
        }
    }
}

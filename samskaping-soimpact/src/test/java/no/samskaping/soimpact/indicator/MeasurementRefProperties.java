package no.samskaping.soimpact.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.arbitraries.Chains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementRefProperties {
    @Property
    void parseReadsTheWrittenForm(@ForAll("refs") MeasurementRef ref) {
        assertThat(MeasurementRef.parse(ref.toString())).isEqualTo(ref).hasToString(ref.toString());
    }

    @Test
    void theSliceIsOptional() {
        assertThat(MeasurementRef.parse("jobs@2026-06-30"))
                .isEqualTo(MeasurementRef.of("jobs", LocalDate.of(2026, 6, 30)));
        assertThat(MeasurementRef.parse("jobs@2026-06-30#women").getSlice()).contains("women");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "jobs",
                "jobs@",
                "@2026-06-30",
                "jobs@2026-06-31",
                "jobs@2026-6-30",
                "jobs@2026-06-30#",
                "jobs@2026-06-30#a#b",
                "a@b@2026-06-30",
                "jo bs@2026-06-30",
                "jobs@2026-06-30 "
            })
    void otherTextsAreRejected(String text) {
        assertThatThrownBy(() -> MeasurementRef.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Provide
    Arbitrary<MeasurementRef> refs() {
        return Chains.refs();
    }
}

package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;

/** No configuration of the application's mapper changes the JSON form or makes reading less strict. */
class HostConfigurationTest {
    static Stream<Arguments> hosts() {
        return Stream.of(
                Arguments.of("default", Host.jackson3(b -> b)),
                Arguments.of(
                        "snake case",
                        Host.jackson3(b ->
                                b.propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE))),
                Arguments.of(
                        "unknown fields refused",
                        Host.jackson3(b -> b.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS))),
                Arguments.of(
                        "unknown fields ignored",
                        Host.jackson3(b -> b.disable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS))),
                Arguments.of("timestamps", Host.jackson3(b -> b.enable(
                                DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                                DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX))),
                Arguments.of(
                        "default typing",
                        Host.jackson3(b -> b.activateDefaultTyping(
                                tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL,
                                JsonTypeInfo.As.PROPERTY))),
                Arguments.of(
                        "inclusion",
                        Host.jackson3(b -> b.changeDefaultPropertyInclusion(always ->
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))),
                Arguments.of("sorted, lenient, numbers as texts", Host.jackson3(b -> b.enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES))),
                Arguments.of("default", Host.jackson2(b -> b)),
                Arguments.of(
                        "snake case",
                        Host.jackson2(b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))),
                Arguments.of(
                        "unknown fields refused",
                        Host.jackson2(b -> b.enable(
                                com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS))),
                Arguments.of(
                        "unknown fields ignored",
                        Host.jackson2(b -> b.disable(
                                com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))),
                Arguments.of(
                        "timestamps",
                        Host.jackson2(b -> b.enable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_ENUMS_USING_INDEX))),
                Arguments.of(
                        "default typing",
                        Host.jackson2(b -> b.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL,
                                JsonTypeInfo.As.PROPERTY))),
                Arguments.of(
                        "inclusion",
                        Host.jackson2(b -> b.defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))),
                Arguments.of("sorted, lenient, numbers as texts", Host.jackson2(b -> b.enable(
                                com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .enable(
                                com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                                com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .enable(
                                com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                com.fasterxml.jackson.databind.DeserializationFeature
                                        .ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS))));
    }

    /** A value of each document type, with numbers that generators can write in several ways. */
    static List<Object> values() {
        ImpactChain chain = (ImpactChain) TestDocuments.read(TestDocuments.utf8(TestDocuments.CHAIN));
        return List.of(
                TestDocuments.read(TestDocuments.utf8(TestDocuments.COLLABORATION)),
                TestDocuments.read(TestDocuments.utf8(TestDocuments.ASSESSMENT)),
                no.samskaping.samson.instrument.Instrument.standard(),
                TestDocuments.scorecard(),
                chain,
                ImpactChain.builder()
                        .from(chain)
                        .title("Smilet \ud83d\ude42 </b> \u2028 \u001f \"\\/")
                        .addTargets(Target.builder()
                                .indicatorId("jobs")
                                .date(LocalDate.of(2027, 1, 1))
                                .value(new BigDecimal("0.00000000123"))
                                .build())
                        .build(),
                ChainReview.of(chain));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("hosts")
    void theFormatDoesNotDependOnTheConfiguration(String name, Host host) throws Exception {
        for (Object value : values()) {
            byte[] written = TestDocuments.write(value);
            Class<?> type = DocumentType.of(written).getJavaType();

            assertThat(new String(host.write(value), StandardCharsets.UTF_8))
                    .isEqualTo(new String(written, StandardCharsets.UTF_8));
            assertThat((Object) host.read(written, type)).isEqualTo(value);
            assertThat((Object) host.readTree(written, type)).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("hosts")
    void readingIsStrictInEachConfiguration(String name, Host host) {
        String json = new String(
                TestDocuments.write(TestDocuments.read(TestDocuments.utf8(TestDocuments.COLLABORATION))),
                StandardCharsets.UTF_8);
        for (String broken : List.of(
                json.replaceFirst("\"title\"", "\"tittel\""),
                json.replaceFirst("\"title\"", "\"TITLE\""),
                json.replaceFirst("\"sector\":\"public\"", "\"sector\":\"PUBLIC\""),
                json.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":null"),
                json.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":7"),
                json.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":[\"a\"]"),
                json.replaceFirst("\"relation\":\\d+", "\"relation\":1.5"),
                json.replaceFirst("\"relation\":\\d+", "\"relation\":\"1\""),
                json.replaceFirst("collaboration/1", "collaboration/2"),
                "\"\"",
                "[]",
                "{}",
                "[" + json + "]")) {
            assertThat(broken).isNotEqualTo(json);
            assertThatThrownBy(() -> host.read(TestDocuments.utf8(broken), Collaboration.class))
                    .as(broken)
                    .hasCauseInstanceOf(InputException.class);
        }
    }

    /** The mapper decides about layout and escapes, but not about the content. */
    @Test
    void layoutAndEscapesAreThoseOfTheMapper() throws Exception {
        for (Object value : values()) {
            byte[] written = TestDocuments.write(value);
            for (Host host : List.of(
                    Host.jackson3(b -> b.enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                            .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)),
                    Host.jackson2(b -> b.enable(SerializationFeature.INDENT_OUTPUT)
                            .enable(
                                    com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII,
                                    com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)))) {
                byte[] laidOut = host.write(value);

                assertThat(new String(laidOut, StandardCharsets.UTF_8))
                        .contains("\n  \"")
                        .matches("\\p{ASCII}*");
                assertThat(TestDocuments.write(TestDocuments.read(laidOut))).isEqualTo(written);
            }
        }
    }

    @Test
    void wrappedRootsAreNamedAfterThePublicType() throws Exception {
        Collaboration value = (Collaboration) TestDocuments.read(TestDocuments.utf8(TestDocuments.COLLABORATION));
        for (Host host : List.of(
                Host.jackson3(b -> b.enable(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)),
                Host.jackson2(b -> b.enable(SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)))) {
            byte[] written = host.write(value);

            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo("{\"Collaboration\":" + new String(TestDocuments.write(value), StandardCharsets.UTF_8)
                            + "}");
            assertThat(host.read(written, Collaboration.class)).isEqualTo(value);
        }
    }

    /** A binary format has its own form of numbers, and no lines. */
    @Test
    void binaryFormatsAreReadAndWritten() throws Exception {
        ObjectMapper mapper =
                new ObjectMapper(new CBORFactory()).registerModule(new no.samskaping.json.jackson2.SamskapingModule());
        for (Object value : values()) {
            byte[] written = mapper.writeValueAsBytes(value);

            Class<?> type = DocumentType.of(TestDocuments.write(value)).getJavaType();
            assertThat((Object) mapper.readValue(written, type)).isEqualTo(value);
            Class<?> other = type == Scorecard.class ? Collaboration.class : Scorecard.class;
            assertThatThrownBy(() -> mapper.readValue(written, other))
                    .hasCauseInstanceOf(InputException.class)
                    .hasMessageNotContaining("line");
        }
    }
}

package no.samskaping.json.internal.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** A repeated name is written as the generator would write it. */
class EncodedNamesTest {
    private static String written(JsonGenerator generator, ByteArrayOutputStream out, Consumer<JsonGenerator> names) {
        try (generator) {
            generator.writeStartObject();
            names.accept(generator);
            generator.writeEndObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String thrice(JsonFactory factory, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out);
        EncodedNames names = new EncodedNames();
        boolean plainly = EncodedNames.areWrittenPlainly(generator);
        return written(generator, out, to -> {
            for (int i = 0; i < 3; i++) {
                names.write(name, to, plainly);
                to.writeNumber(i);
            }
        });
    }

    private static String expected(JsonFactory factory, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out);
        return written(generator, out, to -> {
            for (int i = 0; i < 3; i++) {
                to.writeName(name);
                to.writeNumber(i);
            }
        });
    }

    /** Escapes a letter that needs no escape. */
    private static final class Odd extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['a'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString("\\u0061");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "equality.openness", "a/b", "æ", "a\"b", "a<b", "", "a_b-c"})
    void namesAreWrittenAsByTheGenerator(String name) {
        for (JsonFactory factory : List.of(
                new JsonFactory(),
                JsonFactory.builder().characterEscapes(new Odd()).build(),
                JsonFactory.builder().highestNonEscapedChar(127).build(),
                JsonFactory.builder().highestNonEscapedChar(90).build())) {
            assertThat(thrice(factory, name)).isEqualTo(expected(factory, name));
        }
    }

    @Test
    void namesWithTheSameHashAreDistinct() {
        String one = "Aa";
        String other = "BB";
        assertThat(one).hasSameHashCodeAs(other);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EncodedNames names = new EncodedNames();
        String json = written(new JsonFactory().createGenerator(ObjectWriteContext.empty(), out), out, to -> {
            for (String name : new String[] {one, one, one, other, other, one}) {
                names.write(name, to, true);
                to.writeNumber(1);
            }
        });
        assertThat(json).isEqualTo("{\"Aa\":1,\"Aa\":1,\"Aa\":1,\"BB\":1,\"BB\":1,\"Aa\":1}");
    }

    @Test
    void anInvalidNameIsRefusedEachTime() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        generator.writeStartObject();
        EncodedNames names = new EncodedNames();
        String half = "\ud800";
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> names.write(half, generator, true)).isInstanceOf(IllegalArgumentException.class);
        }
        generator.writeEndObject();
        generator.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{}");
    }
}

package no.samskaping.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The checks of eight bytes at once, against byte for byte and against the JDK. */
class Utf8Properties {
    /** Mostly ASCII, of all lengths around multiples of eight, and sometimes with one other byte. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> ascii = Arbitraries.bytes().between((byte) 0, Byte.MAX_VALUE);
        Arbitrary<Byte> some = Arbitraries.frequencyOf(
                Tuple.of(60, ascii.filter(one -> one != '\\')),
                Tuple.of(1, Arbitraries.of((byte) '\\', (byte) 0xC3, (byte) 0xA6, (byte) 0x80)));
        return some.array(byte[].class).ofMaxSize(70);
    }

    private static boolean has(byte[] bytes, char one) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(one) >= 0;
    }

    @Property
    void findsACharacter(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.contains(bytes, '\\')).isEqualTo(has(bytes, '\\'));
    }

    @Property
    void findsPlainAscii(@ForAll("bytes") byte[] bytes) {
        boolean isAscii = new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 0x80);
        assertThat(Utf8.isAsciiWithout(bytes, '\\')).isEqualTo(isAscii && !has(bytes, '\\'));
    }

    @Property
    void agreesWithTheJdkOnWhatIsValid(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.firstInvalid(bytes) < 0).isEqualTo(isDecoded(bytes, bytes.length));
    }

    @Property
    void everythingBeforeTheFirstInvalidByteIsValid(@ForAll("bytes") byte[] bytes) {
        int first = Utf8.firstInvalid(bytes);
        if (first >= 0) {
            assertThat(isDecoded(bytes, first)).isTrue();
            assertThat(isDecoded(bytes, first + 1)).isFalse();
        }
    }

    private static boolean isDecoded(byte[] bytes, int length) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return text != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package no.samskaping.exchange.internal.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.arbitraries.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlDecoderProperties {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Gives a few bytes at a time. */
    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, most));
            }
        };
    }

    private static String read(Reader reader, int most) throws IOException {
        StringWriter text = new StringWriter();
        char[] characters = new char[most];
        for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
            assertThat(count).isPositive();
            text.write(characters, 0, count);
        }
        return text.toString();
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        byte[] all = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.texts(),
                Texts.texts().map(text -> text.repeat(2_000 / Math.max(1, text.length()))),
                Arbitraries.integers().between(8_180, 8_200).map(length -> "a".repeat(length) + "æ😀"));
    }

    @Property
    void textsAreReadInTheEncodingOfTheirMark(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 9_000) int bytes,
            @ForAll @IntRange(min = 1, max = 3) int characters)
            throws IOException {
        String xml = "<a>" + text;
        byte[] utf8 = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(read(new XmlDecoder(slow(utf8, bytes)), characters)).isEqualTo(xml);
        assertThat(read(new XmlDecoder(slow(joined(MARK, utf8), bytes)), characters))
                .isEqualTo(xml);
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            assertThat(read(new XmlDecoder(slow(xml.getBytes(wide), bytes)), characters))
                    .isEqualTo(xml);
            assertThat(read(new XmlDecoder(slow(("\uFEFF" + xml).getBytes(wide), bytes)), characters))
                    .isEqualTo(xml);
        }
    }

    /** What is before the invalid bytes is read, however the stream is cut. */
    @Property
    void invalidBytesAreFoundInTheirPlace(
            @ForAll("texts") String before,
            @ForAll("texts") String after,
            @ForAll @IntRange(min = 1, max = 9_000) int bytes)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(before.getBytes(StandardCharsets.UTF_8));
        file.write(0xFF);
        file.write(after.getBytes(StandardCharsets.UTF_8));
        Reader reader = new XmlDecoder(slow(joined(new byte[] {'<'}, file.toByteArray()), bytes));

        char[] characters = new char[before.length() + 1];
        for (int count = 0; count < characters.length; ) {
            count += reader.read(characters, count, characters.length - count);
        }
        assertThat(new String(characters)).isEqualTo("<" + before);
        assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aCharacterThatIsCutOffIsInvalid() throws IOException {
        byte[] cut = {'<', (byte) 0xC3};
        Reader reader = new XmlDecoder(new ByteArrayInputStream(cut));

        assertThat(reader.read()).isEqualTo('<');
        assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0' encoding='ISO-8859-1'?>|ISO-8859-1|ISO-8859-1|true",
                "<?xml version='1.0' encoding='latin1'?>|ISO-8859-1|ISO-8859-1|true",
                "<?xml version='1.0' encoding='windows-1252'?>|windows-1252|windows-1252|true",
                "<?xml version='1.0'  standalone='yes'?>|UTF-8|utf-8|true",
                "<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?>|UTF-8|UTF-8|true",
                "<?xml version='1.0' encoding='no-such'?>|UTF-8|no-such|false",
                "<?xml version='1.0' encoding='?'?>|UTF-8|?|false",
                "<!-- encoding='ISO-8859-1' -->|UTF-8|ISO-8859-1|false",
                "<?xml version='1.0'?><a encoding='ISO-8859-1'>|UTF-8|UTF-8|true",
            })
    void declaredEncodings(String head, String encoding, String declared, boolean isDeclared) throws IOException {
        String xml = head + "<a>blåbærøl</a>";
        XmlDecoder decoder = new XmlDecoder(new ByteArrayInputStream(xml.getBytes(encoding)));

        assertThat(read(decoder, 10)).isEqualTo(xml);
        assertThat(decoder.isIn(declared)).isEqualTo(isDeclared);
    }

    @Test
    void twoBytesForACharacterAreCalledUtf16() throws IOException {
        XmlDecoder decoder = new XmlDecoder(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_16)));

        assertThat(decoder.isIn("UTF-16")).isTrue();
        assertThat(decoder.isIn("UTF-16BE")).isTrue();
        assertThat(decoder.isIn("UTF-16LE")).isFalse();
        assertThat(decoder.isIn("UTF-8")).isFalse();
    }

    @Test
    void nothingIsReadOfAnEmptyFile() throws IOException {
        XmlDecoder decoder = new XmlDecoder(InputStream.nullInputStream());

        assertThat(decoder.read(new char[0])).isZero();
        assertThat(decoder.read()).isEqualTo(-1);
        decoder.close();
    }
}

package no.samskaping.spring.boot.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.util.unit.DataSize;

/** A body of the limit is read, however it is read; one byte more is refused. */
class BodyLimitTest {
    private static final BodyLimit LIMIT = new BodyLimit(DataSize.ofBytes(8));

    @FunctionalInterface
    interface Reading {
        long from(InputStream body) throws IOException;
    }

    private static InputStream body(int length) throws IOException {
        HttpInputMessage request = new MockHttpInputMessage(new ByteArrayInputStream(new byte[length]));
        HttpInputMessage limited = LIMIT.beforeBodyRead(request, null, null, null);
        assertThat(limited.getHeaders()).isSameAs(request.getHeaders());
        return limited.getBody();
    }

    private static void check(Reading reading) throws IOException {
        assertThat(reading.from(body(8))).isEqualTo(8);
        assertThatThrownBy(() -> reading.from(body(9)))
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessageContaining("8 bytes");
    }

    @Test
    void countsAllWaysOfReading() throws IOException {
        check(stream -> stream.readAllBytes().length);
        check(stream -> stream.skip(100));
        check(stream -> {
            int count = 0;
            while (stream.read() >= 0) {
                count++;
            }
            return count;
        });
    }

    @Test
    void isNotDeceivedByGoingBack() throws IOException {
        assertThat(body(9).markSupported()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {9, Long.MAX_VALUE})
    void refusesALengthBeforeReading(long length) {
        MockHttpInputMessage request = new MockHttpInputMessage(new byte[0]);
        request.getHeaders().set(HttpHeaders.CONTENT_LENGTH, Long.toString(length));

        assertThatThrownBy(() -> LIMIT.beforeBodyRead(request, null, null, null))
                .isInstanceOf(BodyTooLargeException.class);
    }
}

package no.samskaping.json;

import static no.samskaping.json.TestDocuments.COLLABORATION;
import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import org.junit.jupiter.api.Test;

/** Documents that are not written by mistake. */
class HostileInputTest {
    @Test
    void deepNestingIsRefused() {
        assertThat(code(utf8("[".repeat(1_000_000)))).isEqualTo("object-expected");
        assertThat(code(utf8("{\"format\":\"samskaping/collaboration/1\",\"x\":" + "[".repeat(1_000_000))))
                .isEqualTo("unknown-field");
        assertThat(code(utf8("{\"a\":".repeat(1_000_000)))).isEqualTo("limit-exceeded");
    }

    @Test
    void aHundredMegabytesAreTooLarge() {
        byte[] huge = new byte[100 << 20];
        Arrays.fill(huge, (byte) '[');

        assertThat(code(huge)).isEqualTo("too-large");
    }

    @Test
    void aStreamIsReadOnlyToTheLimit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return '[';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                given += length;
                if (given > 2L * DocumentType.MAX_BYTES) {
                    throw new IOException("read on and on");
                }
                Arrays.fill(into, from, from + length, (byte) '[');
                return length;
            }
        };

        InputException refusal =
                catchThrowableOfType(InputException.class, () -> DocumentType.COLLABORATION.read(endless));
        assertThat(refusal.getProblems().get(0).getCode()).isEqualTo("too-large");
    }

    @Test
    void theFailureOfAStreamIsThrown() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(UncheckedIOException.class, () -> DocumentType.COLLABORATION.read(failing)))
                .hasMessageContaining("gone");
    }

    @Test
    void longTextsNamesAndNumbersAreRefused() {
        assertThat(code(utf8(COLLABORATION.replace("Fjordvik vel", "å".repeat(200_000)))))
                .isEqualTo("limit-exceeded");
        assertThat(code(utf8("{\"" + "a".repeat(10_000_000) + "\":1}"))).isEqualTo("limit-exceeded");
        assertThat(code(utf8(COLLABORATION.replace("\"relation\": 4", "\"relation\": " + "4".repeat(10_000_000)))))
                .isEqualTo("limit-exceeded");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(code(utf8("\uFEFF" + COLLABORATION))).isEqualTo("byte-order-mark");
        assertThat(code(COLLABORATION.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("not-utf8");
        assertThat(code(COLLABORATION.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("not-utf8");
        assertThat(code(COLLABORATION.getBytes(StandardCharsets.UTF_16))).isEqualTo("not-utf8");
        assertThat(code(COLLABORATION.replace("Fjordvik", "Ålesund").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("not-utf8");
    }

    @Test
    void invalidUtf8IsReportedAtItsPosition() {
        // An overlong slash, an unpaired surrogate in three bytes, a byte that UTF-8 does not use, an incomplete
        // sequence.
        for (int[] malformed : new int[][] {{0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xFF}, {0xE2, 0x82}}) {
            byte[] document = utf8(COLLABORATION);
            int at = COLLABORATION.indexOf("nabolaget\"");
            for (int i = 0; i < malformed.length; i++) {
                document[at + i] = (byte) malformed[i];
            }
            InputProblem problem = refusal(document).getProblems().get(0);
            assertThat(problem.getCode()).isEqualTo("not-utf8");
            assertThat(problem.getLine()).isEqualTo(3);
            assertThat(problem.getColumn()).isEqualTo(10);
        }
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = utf8(COLLABORATION.strip());
        for (int length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)).getProblems()).isNotEmpty();
        }
    }

    private static String code(byte[] document) {
        return refusal(document).getProblems().get(0).getCode();
    }

    private static InputException refusal(byte[] document) {
        return catchThrowableOfType(InputException.class, () -> DocumentType.COLLABORATION.read(document));
    }
}

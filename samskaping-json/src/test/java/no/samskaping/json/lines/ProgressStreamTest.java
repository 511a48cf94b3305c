package no.samskaping.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samskaping.json.internal.lines.ProgressStream;
import org.junit.jupiter.api.Test;

class ProgressStreamTest {
    private static final int STEP = 1 << 20;

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsOfEachMebibyteHoweverItIsRead() throws IOException {
        try (ProgressStream in = stream(2 * STEP + 1)) {
            int bytes = 0;
            while (in.read() >= 0) {
                bytes++;
            }
            assertThat(bytes).isEqualTo(2 * STEP + 1);
        }
        assertThat(told).containsExactly("0 rows, 1048576 bytes", "0 rows, 2097152 bytes");
    }

    @Test
    void tellsOfRowsWhenTheyAreCounted() throws IOException {
        try (ProgressStream in = stream(STEP + 10)) {
            in.countRows(() -> 5);
            assertThat(in.readAllBytes()).hasSize(STEP + 10);
            assertThat(in.read(new byte[4], 0, 4)).isEqualTo(-1);
            in.tell();
        }
        assertThat(told).hasSize(2).last().isEqualTo("5 rows, 1048586 bytes");
    }

    private ProgressStream stream(int bytes) {
        return new ProgressStream(
                new ByteArrayInputStream(new byte[bytes]),
                (rows, read) -> told.add(rows + " rows, " + read + " bytes"));
    }
}

package no.samskaping.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.hadoop.conf.Configuration;

/** However a file is divided into slices, each of its lines is read exactly once. */
class SliceProperties {
    private static final Configuration HADOOP = new Configuration();

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.of((byte) 'a', (byte) '\n', (byte) '\r', (byte) 0xC3)
                .list()
                .ofMaxSize(60)
                .map(bytes -> {
                    byte[] file = new byte[bytes.size()];
                    for (int i = 0; i < file.length; i++) {
                        file[i] = bytes.get(i);
                    }
                    return file;
                });
    }

    @Property(tries = 500)
    void slicesTogetherAreTheFile(
            @ForAll("files") byte[] file, @ForAll @IntRange(min = 1, max = 70) int cut, @ForAll boolean byteByByte)
            throws IOException {
        Path path = Files.createTempFile("samskaping", ".jsonl");
        Files.write(path, file);
        SheetFile sheets = new SheetFile(path.toUri().toString(), file.length);

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Slice> slices = sheets.slices("folder", cut).toList();
        for (Slice slice : slices) {
            byte[] lines = read(slice, byteByByte);
            if (lines.length > 0) {
                assertThat(all.size() == 0 || all.toByteArray()[all.size() - 1] == '\n')
                        .isTrue();
                assertThat((long) all.size()).isBetween(slice.start(), slice.end() - 1);
            }
            all.writeBytes(lines);
        }

        assertThat(all.toByteArray()).isEqualTo(file);
        assertThat(slices).hasSize(Math.max(1, (file.length + cut - 1) / cut));
        Files.delete(path);
    }

    private static byte[] read(Slice slice, boolean byteByByte) throws IOException {
        try (InputStream in = slice.open(HADOOP)) {
            if (!byteByByte) {
                return in.readAllBytes();
            }
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.write(next);
            }
            return read.toByteArray();
        }
    }
}

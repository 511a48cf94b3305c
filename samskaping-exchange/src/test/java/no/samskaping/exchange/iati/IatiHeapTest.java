package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Reading needs little memory, tested in a JVM with a small heap. */
class IatiHeapTest {
    private static final int ACTIVITIES = 10_000;
    private static final long FEWEST_BYTES = 72_000_000;

    @Test
    void hostileFilesNeedAtMost64MiB() throws Exception {
        assertThat(run("-Xmx64m", "hostile")).endsWith("done");
    }

    /** The file is several times as large as the memory. */
    @Test
    void tenThousandActivitiesNeedAtMost24MiB() throws Exception {
        assertThat(run("-Xmx24m", "many")).endsWith("done");
    }

    private static String run(String heap, String argument) throws Exception {
        String classPath = Stream.of(
                        System.getProperty("java.class.path", ""),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "classes").toAbsolutePath().toString(),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        IatiHeapTest.class.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    /** Runs in the other JVM. */
    public static void main(String[] arguments) {
        if (arguments[0].equals("hostile")) {
            for (Arguments each : HostileXmlTest.endless().toList()) {
                Object[] file = each.get();
                HostileXmlTest.refuse((String) file[0], (String) file[1], (String) file[2]);
            }
        } else {
            many();
        }
        System.out.println("done");
    }

    private static void many() {
        String xml = IatiResults.write(
                        ExampleChains.flawless(), Headers.header().build())
                .getXml();
        int start = xml.indexOf("<iati-activity ");
        int end = xml.indexOf("</iati-activities>");
        List<byte[]> parts = Stream.of(xml.substring(0, start), xml.substring(start, end), xml.substring(end))
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
        InputStream file = new InputStream() {
            private int part;
            private int at;

            /** The part that has the next byte: the start, each activity in turn, the end. */
            private byte[] current() {
                byte[] bytes = parts.get(part == 0 ? 0 : part <= ACTIVITIES ? 1 : 2);
                if (at < bytes.length || part > ACTIVITIES) {
                    return bytes;
                }
                part++;
                at = 0;
                return current();
            }

            @Override
            public int read() {
                byte[] bytes = current();
                return at == bytes.length ? -1 : bytes[at++] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                byte[] bytes = current();
                int count = Math.min(length, bytes.length - at);
                System.arraycopy(bytes, at, into, from, count);
                at += count;
                return count == 0 ? -1 : count;
            }
        };
        long read = IatiResults.readAll(file)
                .filter(reading -> reading.getChain().equals(ExampleChains.flawless()))
                .count();
        if (read != ACTIVITIES || parts.get(1).length * (long) ACTIVITIES < FEWEST_BYTES) {
            throw new IllegalStateException(read + " activities of " + parts.get(1).length + " bytes");
        }
    }
}

package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Reading needs little memory, tested in a JVM with a small heap. */
class HeapTest {
    @Test
    void aMegabyteOfAnyBytesNeedsAtMost64MiB() throws Exception {
        assertThat(run("-Xmx64m", "hostile")).endsWith("done");
    }

    /** The stream is five times as large as the memory, and a third of its lines are bad. */
    @Test
    void aLongStreamNeedsAtMost16MiB() throws Exception {
        assertThat(run("-Xmx16m", "stream")).endsWith("done");
    }

    @Test
    void severalThreadsNeedAtMost24MiB() throws Exception {
        assertThat(run("-Xmx24m", "threads")).endsWith("done");
    }

    private static String run(String heap, String what) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                HeapTest.class.getName(),
                what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static String classPath() throws URISyntaxException {
        List<Class<?>> places = List.of(
                DocumentType.class,
                HeapTest.class,
                no.samskaping.model.collaboration.Collaboration.class,
                Instrument.class,
                no.samskaping.soimpact.ImpactChain.class,
                tools.jackson.core.JsonParser.class,
                org.jspecify.annotations.NullMarked.class,
                jakarta.validation.Valid.class,
                assertThat("").getClass());
        List<String> paths = new ArrayList<>();
        for (Class<?> place : places) {
            paths.add(Path.of(place.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        // Tests can be patched into the module that they test.
        Path target = Path.of("target").toAbsolutePath();
        paths.add(target.resolve("test-classes").toString());
        return paths.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs in the other JVM. */
    public static void main(String[] what) {
        if (what[0].equals("stream")) {
            tallyMany(LineOptions.standard());
        } else if (what[0].equals("threads")) {
            tallyMany(LineOptions.builder().parallelism(4).build());
        } else {
            readHostile();
        }
        System.out.println("done");
    }

    private static void tallyMany(LineOptions options) {
        String answers = Instrument.standard().getItems().stream()
                .map(item -> "\"" + item.getId() + "\":3")
                .collect(Collectors.joining(","));
        byte[] line = ("{\"respondent\":\"r\",\"party\":\"p\",\"roles\":[\"co-designer\"],\"answers\":{" + answers
                        + "}}\n" + "{\"respondent\":\"r\u00e5\\u00e5\",\"party\":\"p\",\"answers\":{}}\nbad\n")
                .getBytes(StandardCharsets.UTF_8);
        int times = 100_000;
        InputStream stream = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at == (long) times * line.length ? -1 : line[(int) (at++ % line.length)] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int given = 0;
                for (int next; given < length && (next = read()) >= 0; given++) {
                    into[from + given] = (byte) next;
                }
                return given == 0 ? -1 : given;
            }
        };
        LineReport report =
                JsonLines.tally(stream, Instrument.standard(), options).getReport();
        if (report.getSheetCount() != 2L * times || report.getBadLineCount() != times) {
            throw new IllegalStateException(report.toString());
        }
    }

    private static void readHostile() {
        String sheet = "{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{";
        String assessment = "{\"format\":\"samson/assessment/1\",\"id\":\"a\",\"collaboration\":\"c\","
                + "\"instrument\":{\"id\":\"samson-standard\",\"version\":\"1\"},\"phase\":\"underway\","
                + "\"date\":\"2026-03-10\",\"parties\":[\"p\"],\"sheets\":[";
        Map<String, String> frames = Map.of(
                "",
                "",
                "[",
                "]",
                sheet,
                "\"\":1}}",
                assessment,
                "]}",
                assessment + sheet,
                "\"\":1}}]}",
                "{\"format\":\"samson/instrument/1\",\"items\":[",
                "]}",
                "{\"format\":\"samskaping/collaboration/1\",\"parties\":[",
                "]}",
                "{\"format\":\"soimpact/chain/1\",\"outcomes\":[",
                "]}",
                "{\"format\":\"soimpact/chain/1\",\"title\":\"",
                "\"}");
        List<String> parts = List.of(
                "[",
                "{",
                "1,",
                "{},",
                "[],",
                "\"\",",
                "\n",
                "{}" + " ".repeat(60) + "\n",
                "x" + " ".repeat(60) + "\n",
                "\"a\":{",
                "\"a\":1,",
                "\"%d\":1,",
                "\"%d\":[],",
                "\"" + "n".repeat(900) + "%d\":1,",
                "{\"id\":\"%d\"},",
                "{\"respondent\":\"%d\",\"party\":\"p\",\"answers\":{}}\n",
                "{\"respondent\":\"%d\",\"party\":\"p\",\"answers\":{}},",
                "{\"respondent\":\"%d\",\"party\":\"%d\",\"answers\":{}},",
                "{\"respondent\":\"r\",\"party\":\"%d\",\"answers\":{}}\n",
                "\\u0000",
                "\u0000",
                "å",
                "🙂",
                "9");
        frames.forEach((start, end) -> parts.forEach(part -> read(megabyte(start, part, end))));
    }

    private static void read(byte[] input) {
        DocumentFuzz.fuzzerTestOneInput(input);
        JsonLines.tally(new ByteArrayInputStream(input), Instrument.standard());
        try (SheetLines lines = JsonLines.read(new ByteArrayInputStream(input))) {
            lines.forEachRemaining(sheet -> {});
        }
    }

    private static byte[] megabyte(String start, String part, String end) {
        ByteArrayOutputStream input = new ByteArrayOutputStream(1 << 20);
        input.writeBytes(TestDocuments.utf8(start));
        for (int i = 0; ; i++) {
            byte[] next = TestDocuments.utf8(part.replace("%d", Integer.toString(i, Character.MAX_RADIX)));
            if (input.size() + next.length + end.length() > 1 << 20) {
                input.writeBytes(TestDocuments.utf8(end));
                return input.toByteArray();
            }
            input.writeBytes(next);
        }
    }
}

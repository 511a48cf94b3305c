package no.samskaping.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.samson.instrument.Instrument;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Both of Spark's serializers transfer counts in the binary form of the tally, and refuse damaged ones. */
class SerializationTest {
    private static final ClassTag<Counted> COUNTED = ClassTag$.MODULE$.apply(Counted.class);
    private static final String LINES = """
            {"respondent":"r1","party":"naboene","answers":{"equality.openness":4}}
            {"respondent":"r2","party":"naboene","answers":{"equality.openness":9}}
            """;

    static Stream<SerializerInstance> serializers() {
        SparkConf conf = KryoTypes.addTo(new SparkConf(false).set("spark.kryo.registrationRequired", "true"));
        return Stream.of(new JavaSerializer(conf).newInstance(), new KryoSerializer(conf).newInstance());
    }

    private static Counted counted() {
        byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
        Instrument instrument = Instrument.standard();
        return Counted.nothing(instrument)
                .add(
                        new Slice("folder", "file", 0, lines.length),
                        JsonLines.tally(new ByteArrayInputStream(lines), instrument));
    }

    private static byte[] written(SerializerInstance serializer) {
        ByteBuffer buffer = serializer.serialize(counted(), COUNTED);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Counted read(SerializerInstance serializer, byte[] bytes) {
        return serializer.deserialize(ByteBuffer.wrap(bytes), COUNTED);
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void countsAreTransferredCompletely(SerializerInstance serializer) {
        Counted arrived = read(serializer, written(serializer));

        assertThat(arrived.tally()).isEqualTo(counted().tally());
        assertThat(arrived.tally().getSheetCount()).isEqualTo(1);
        assertThat(arrived.files().get("file").firstBadLines())
                .isEqualTo(counted().files().get("file").firstBadLines());
        assertThat(arrived.files().get("file").bad()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void countsThatContradictEachOtherAreRefused(SerializerInstance serializer) {
        byte[] bytes = written(serializer);
        // The party, its roles and how many counts are not 0; then the first of those, by place: how many sheets.
        int sheets = behind(bytes, "naboene") + Integer.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES - 1;
        assertThat(bytes[sheets]).isEqualTo((byte) 1);
        bytes[sheets] = 2;

        assertRefused(serializer, bytes, "counts");
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void anotherVersionOfTheFormIsRefused(SerializerInstance serializer) {
        byte[] bytes = written(serializer);
        String id = Instrument.standard().getId();
        int version = behind(bytes, id) - id.length() - Short.BYTES - 1;
        assertThat(bytes[version]).isEqualTo((byte) 1);
        bytes[version] = 2;

        assertRefused(serializer, bytes, "version");
    }

    private static void assertRefused(SerializerInstance serializer, byte[] bytes, String part) {
        assertThatThrownBy(() -> read(serializer, bytes))
                .satisfies(thrown -> assertThat(causes(thrown)).anySatisfy(cause -> assertThat(cause)
                        .isInstanceOf(InvalidObjectException.class)
                        .hasMessage("Not a tally in version 1: " + part)));
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void truncatedBytesAreRefused(SerializerInstance serializer) {
        byte[] bytes = written(serializer);
        int inTheTally = behind(bytes, "naboene");

        assertThatThrownBy(() -> read(serializer, Arrays.copyOf(bytes, inTheTally)))
                .satisfies(thrown -> assertThat(causes(thrown))
                        .anySatisfy(cause -> assertThat(cause).isInstanceOf(IOException.class)));
    }

    /** All types that Spark transfers are registered: the job runs with a Kryo that accepts registered types only. */
    @Test
    void theJobRunsWithKryo(@TempDir Path folder) throws IOException {
        try (JavaSparkContext spark = LocalSpark.startWithKryo()) {
            Path input = Path.of("data", "2026");
            InstrumentDocument instrument = new InstrumentDocument(Instrument.standard());
            Output output = Output.of(spark, input, folder.resolve("output"), instrument, new Plan(1_000, 7));

            OneJvm expected = OneJvm.of(input, Instrument.standard());
            assertThat(output.scorecards()).isEqualTo(expected.scorecards).hasSize(2);
            assertThat(output.reportLines()).isEqualTo(expected.report);
        }
    }

    private static int behind(byte[] bytes, String text) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).isPositive();
        return at + text.length();
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}

package no.samskaping.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.assessment.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes an assessment, compared with records that Jackson binds without checks. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class DocumentBenchmark {
    @Param({"10", "1000"})
    public int sheets;

    private final JsonMapper mapper = Plain.mapper();
    private byte[] document = {};
    private Assessment assessment = Sheets.assessment(Sheets.of(1));
    private Plain.Document plain = mapper.readValue("{}", Plain.Document.class);

    /** Writes the document, and checks that both sides read and write the same. */
    @Setup
    public void write() {
        assessment = Sheets.assessment(Sheets.of(sheets));
        document = strictWrite();
        plain = plainRead();
        Expect.same(assessment, strictRead());
        Expect.same(text(document), text(plainWrite()));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Benchmark
    public Assessment strictRead() {
        return DocumentType.ASSESSMENT.read(document);
    }

    @Benchmark
    public Plain.Document plainRead() {
        return mapper.readValue(document, Plain.Document.class);
    }

    @Benchmark
    public byte[] strictWrite() {
        return DocumentType.ASSESSMENT.write(assessment);
    }

    @Benchmark
    public byte[] plainWrite() {
        return mapper.writeValueAsBytes(plain);
    }
}

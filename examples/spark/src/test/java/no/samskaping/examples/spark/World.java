package no.samskaping.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.json.DocumentType;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;

/** Generated assessments with the same instrument. */
record World(Instrument instrument, List<Assessment> assessments, long seed) {
    private static final List<String> SHARDS = List.of(
            "",
            "\n",
            "\r\n",
            "\n\n \n",
            "{",
            "}",
            "\"",
            "null",
            "77",
            "1.0",
            "\uFEFF",
            "æ",
            "\u0000",
            "\n{\"respondent\":\"r\",\"party\":\"not invited\",\"answers\":{}}\n",
            "\n{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"no such item\":1}}\n",
            "\n" + "9".repeat(3_000) + "\n",
            "\nnone\n".repeat(60));

    static Arbitrary<World> worlds() {
        Arbitrary<Instrument> instruments =
                Arbitraries.oneOf(Arbitraries.just(Instrument.standard()), Assessments.instruments());
        return instruments.flatMap(instrument -> Combinators.combine(
                        Assessments.assessments(instrument, 40)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.randomValue(Random::nextLong))
                .as((assessments, seed) -> new World(instrument, assessments, seed)));
    }

    InstrumentDocument instrumentDocument() {
        return new InstrumentDocument(instrument);
    }

    /** Writes the sheets of each assessment to one file. */
    void writeWhole(Path input) throws IOException {
        for (int i = 0; i < assessments.size(); i++) {
            Path folder = frame(input, i);
            write(folder.resolve("sheets.jsonl"), lines(assessments.get(i).getSheets()));
        }
    }

    /** Writes the same sheets in random order to several files, some of them compressed. */
    void writeShuffled(Path input) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < assessments.size(); i++) {
            Path folder = frame(input, i);
            List<ResponseSheet> sheets = new ArrayList<>(assessments.get(i).getSheets());
            Collections.shuffle(sheets, random);
            int cut = random.nextInt(sheets.size() + 1);
            write(folder.resolve("a.jsonl"), lines(sheets.subList(0, cut)));
            write(folder.resolve("b.jsonl.gz"), lines(sheets.subList(cut, sheets.size())));
        }
    }

    /** Writes the sheets with random damage: some lines of a file are bad, or all, or the file is empty. */
    void writeDamaged(Path input) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < assessments.size(); i++) {
            Path folder = frame(input, i);
            byte[] stream = lines(assessments.get(i).getSheets());
            for (int damages = random.nextInt(6); damages > 0; damages--) {
                stream = damaged(stream, random);
            }
            write(folder.resolve(random.nextInt(4) == 0 ? "sheets.jsonl.gz" : "sheets.jsonl"), stream);
        }
    }

    private Path frame(Path input, int i) throws IOException {
        Assessment assessment = assessments.get(i);
        Path folder = Files.createDirectories(input.resolve("a" + i));
        Assessment frame = Assessment.builder()
                .from(assessment)
                .id("assessment-" + i)
                .sheets(List.of())
                .build();
        Files.write(folder.resolve(Folder.FRAME), DocumentType.ASSESSMENT.write(frame));
        return folder;
    }

    static byte[] lines(List<ResponseSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(sheets, out);
        return out.toByteArray();
    }

    static void write(Path file, byte[] bytes) {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] damaged(byte[] stream, Random random) {
        int from = random.nextInt(stream.length + 1);
        int to = Math.min(stream.length, from + random.nextInt(4) * random.nextInt(8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(stream, 0, from);
        out.writeBytes(SHARDS.get(random.nextInt(SHARDS.size())).getBytes(StandardCharsets.UTF_8));
        out.write(stream, to, stream.length - to);
        return out.toByteArray();
    }
}

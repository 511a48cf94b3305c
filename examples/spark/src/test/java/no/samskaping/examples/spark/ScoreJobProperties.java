package no.samskaping.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark writes the same bytes as one JVM, for any sheets, damage and partitions. */
@PropertyDefaults(generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class ScoreJobProperties {
    private static JavaSparkContext spark;

    @BeforeContainer
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterContainer
    static void stop() {
        spark.stop();
    }

    @Provide
    Arbitrary<World> worlds() {
        return World.worlds();
    }

    /** Plans in which a line spans many slices, and plans in which a file is one slice or several. */
    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(Arbitraries.of(97L, 1_000L, 20_000L, 1L << 27), Arbitraries.of(0, 1, 2, 7))
                .as(Plan::new);
    }

    private static Path emptyFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "worlds")), "world");
    }

    @Property(tries = 15, seed = "2018")
    void damagedSheetsAreScoredAndReportedAsInOneJvm(@ForAll("worlds") World world, @ForAll("plans") Plan plan)
            throws IOException {
        Path folder = emptyFolder();
        Path input = folder.resolve("input");
        world.writeDamaged(input);

        Output output = Output.of(spark, input, folder.resolve("output"), world.instrumentDocument(), plan);

        OneJvm expected = OneJvm.of(input, world.instrument());
        assertThat(output.scorecards()).isEqualTo(expected.scorecards);
        assertThat(output.reportLines()).isEqualTo(expected.report);
        assertThat(output.totals().scored()).isEqualTo(expected.scorecards.size());
        assertThat(output.totals().folders()).isEqualTo(world.assessments().size());
    }

    @Property(tries = 5, seed = "5")
    void orderAndPartitionsDoNotChangeTheResult(@ForAll("worlds") World world) throws IOException {
        Path folder = emptyFolder();
        Path whole = folder.resolve("whole");
        Path shuffled = folder.resolve("shuffled");
        world.writeWhole(whole);
        world.writeShuffled(shuffled);

        List<String> expected = OneJvm.of(whole, world.instrument()).scorecards;
        assertThat(expected).hasSameSizeAs(world.assessments());
        for (int tasks : List.of(1, 2, 7)) {
            Plan plan = new Plan(500, tasks);
            Path output = folder.resolve("output-" + tasks);
            assertThat(Output.of(spark, shuffled, output, world.instrumentDocument(), plan)
                            .scorecards())
                    .isEqualTo(expected);
        }
    }
}

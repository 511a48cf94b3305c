package no.samskaping.benchmarks;

import java.util.concurrent.TimeUnit;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Hiding parties that are too small, among few and among many. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class DiscloseBenchmark {
    @Param({"10", "100", "1000"})
    public int parties;

    private Scorecard scorecard = scored(1);

    private static Scorecard scored(int parties) {
        // Two or three respondents a party, so that some are hidden and some are not.
        Assessment assessment = Sheets.assessment(Sheets.of(parties * 5 / 2, parties));
        return Scorer.of(Sheets.INSTRUMENT, ScoringRules.standard()).score(assessment);
    }

    /** Scores the parties, and sees that some of them have to be hidden. */
    @Setup
    public void score() {
        scorecard = scored(parties);
        Expect.same(true, !disclose().getSuppressed().isEmpty());
    }

    @Benchmark
    public DisclosedScorecard disclose() {
        return scorecard.disclose(Disclosure.K3);
    }
}

package no.samskaping.benchmarks;

import java.util.concurrent.TimeUnit;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.samson.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What parties cost once their sheets are counted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PartiesBenchmark {
    @Param({"10", "100", "1000"})
    public int parties;

    private final Scorer scorer = Scorer.of(Sheets.INSTRUMENT, ScoringRules.standard());
    private Assessment assessment = Sheets.assessment(Sheets.of(1));
    private Tally tally = Tally.empty(Sheets.INSTRUMENT);
    private Scorecard scorecard = score();

    /** Two or three respondents a party, so that some are hidden and some are not; sees that some of them have to be. */
    @Setup
    public void count() {
        assessment = Sheets.assessment(Sheets.of(parties * 5 / 2, parties));
        tally = Sheets.tally(assessment.getSheets());
        scorecard = score();
        Expect.same(parties, scorecard.getSheets().size());
        Expect.same(true, !disclose().getSuppressed().isEmpty());
    }

    @Benchmark
    public Scorecard score() {
        return scorer.score(tally, assessment);
    }

    @Benchmark
    public DisclosedScorecard disclose() {
        return scorecard.disclose(Disclosure.K3);
    }
}

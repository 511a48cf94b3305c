package no.samskaping.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scoring and disclosure, by the number of parties. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PartiesBenchmark {
    @Param({"10", "100", "1000"})
    public int parties;

    private final Scorer scorer = Scorer.standard();
    private Assessment frame = Sheets.frame(Sheets.of(1));
    private Tally tally = Tally.empty(Sheets.INSTRUMENT);
    private ConfidentialScorecard scorecard = score();

    /** Two or three respondents for each party, so that some parties are hidden and some are not. */
    @Setup
    public void count() {
        List<ResponseSheet> sheets = Sheets.of(parties * 5 / 2, parties);
        frame = Sheets.frame(sheets);
        tally = Sheets.tally(sheets);
        scorecard = score();
        Expect.same(parties, scorecard.getSheetCounts().size());
        Expect.same(true, !disclose().getWithheld().partyIds().isEmpty());
    }

    @Benchmark
    public ConfidentialScorecard score() {
        return scorer.scoreConfidentially(tally, frame);
    }

    @Benchmark
    public Scorecard disclose() {
        return scorecard.disclose(Disclosure.K3);
    }
}

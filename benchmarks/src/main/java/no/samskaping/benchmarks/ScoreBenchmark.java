package no.samskaping.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scores a tally, by the number of sheets in it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ScoreBenchmark {
    /** So few that ten sheets are enough for all figures of a party: spread needs five respondents. */
    private static final int PARTIES = 2;

    @Param({"10", "1000", "100000"})
    public int sheets;

    private final Scorer scorer = Scorer.standard();
    private final Assessment frame = Sheets.frame(Sheets.of(PARTIES, PARTIES));
    private Tally tally = Tally.empty(Sheets.INSTRUMENT);

    /** Repeats the groups of ten sheets with other answers, so that only the counts differ. */
    @Setup
    public void count() {
        List<ResponseSheet> ten = Sheets.of(10, PARTIES);
        List<ResponseSheet> others = Sheets.of(sheets);
        TallyCounter counter = Tally.counter(Sheets.INSTRUMENT);
        for (int i = 0; i < sheets; i++) {
            ResponseSheet group = ten.get(i % ten.size());
            counter.add(ResponseSheet.builder()
                    .from(group)
                    .answers(others.get(i).getAnswers())
                    .build());
        }
        tally = counter.toTally();
        Expect.same((long) sheets, tally.getSheetCount());
    }

    @Benchmark
    public ConfidentialScorecard score() {
        return scorer.scoreConfidentially(tally, frame);
    }
}

package no.samskaping.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.ResponseSheet;
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

/** Scoring what was counted, however many sheets stand behind it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ScoreBenchmark {
    /** Few enough for ten sheets to give every party all of its figures: spread takes five respondents. */
    private static final int PARTIES = 2;

    @Param({"10", "1000", "100000"})
    public int sheets;

    private final Scorer scorer = Scorer.of(Sheets.INSTRUMENT, ScoringRules.standard());
    private final Assessment assessment = Sheets.assessment(Sheets.of(PARTIES, PARTIES));
    private Tally tally = Tally.empty(Sheets.INSTRUMENT);

    /** The groups of ten sheets over and over with the answers of others, so that nothing but the counts differs. */
    @Setup
    public void count() {
        List<ResponseSheet> ten = Sheets.of(10, PARTIES);
        List<ResponseSheet> others = Sheets.of(sheets);
        tally = Tally.empty(Sheets.INSTRUMENT);
        for (int i = 0; i < sheets; i++) {
            ResponseSheet group = ten.get(i % ten.size());
            tally.add(ResponseSheet.builder()
                    .from(group)
                    .answers(others.get(i).getAnswers())
                    .build());
        }
        Expect.same((long) sheets, tally.sheets());
    }

    @Benchmark
    public Scorecard score() {
        return scorer.score(tally, assessment);
    }
}

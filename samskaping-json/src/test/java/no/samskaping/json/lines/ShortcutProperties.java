package no.samskaping.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.json.internal.fast.PlainSheetShortcut;
import no.samskaping.json.internal.lines.SheetShortcut;
import no.samskaping.json.internal.lines.SheetTally;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;

/** A stream gives the same result with the fast path and without it. */
class ShortcutProperties {
    private record Outcome(Tally tally, LineReport report) {
        static Outcome of(
                byte[] stream,
                Instrument instrument,
                LineOptions options,
                Function<Instrument, SheetShortcut> shortcuts) {
            SheetTally tally = new SheetTally(
                    new ByteArrayInputStream(stream), instrument, LineConversions.settings(options), shortcuts, 1000);
            tally.run();
            return new Outcome(tally.toTally(), LineConversions.report(tally.report(), tally.lineCount()));
        }
    }

    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    @Provide
    Arbitrary<LineOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 3, LineOptions.DEFAULT_MAX_PARTIES),
                        Arbitraries.of(1, 2))
                .as((stop, once, parties, threads) -> LineOptions.builder()
                        .stopAtBadLine(stop)
                        .eachRespondentOnce(once)
                        .maxParties(parties)
                        .parallelism(threads)
                        .build());
    }

    @Property(tries = 500)
    void theResultIsTheSameWithoutTheShortcut(
            @ForAll("answered") Answered answered,
            @ForAll("options") LineOptions options,
            @ForAll @IntRange(max = 6) int damages,
            @ForAll Random random) {
        byte[] stream = JsonLinesProperties.written(answered.assessment().getSheets());
        for (int i = 0; i < damages && stream.length > 0; i++) {
            stream = JsonLinesProperties.damaged(stream, random);
        }

        assertThat(Outcome.of(stream, answered.instrument(), options, PlainSheetShortcut::new))
                .isEqualTo(Outcome.of(stream, answered.instrument(), options, any -> SheetShortcut.NONE));
    }

    /** Otherwise the comparison above would compare the strict reader with itself. */
    @Property(tries = 50)
    void theShortcutCountsTheSheetsThatTheLibraryWrites(@ForAll("answered") Answered answered) {
        byte[] stream = JsonLinesProperties.written(answered.assessment().getSheets());
        AtomicLong counted = new AtomicLong();

        Outcome outcome = Outcome.of(stream, answered.instrument(), LineOptions.standard(), instrument -> {
            SheetShortcut shortcut = new PlainSheetShortcut(instrument);
            return (line, ids, counts) -> {
                boolean plain = shortcut.count(line, ids, counts);
                counted.addAndGet(plain ? 1 : 0);
                return plain;
            };
        });

        assertThat(outcome.report().getBadLineCount()).isZero();
        assertThat(counted).hasValueGreaterThanOrEqualTo(outcome.report().getSheetCount() / 2);
    }
}

package no.samskaping.charts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.json.DocumentType;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.review.ChainReview;

/** The example documents, and all charts of an input. */
final class Examples {
    static final Path DOCUMENTS = Path.of("..", "examples", "report", "documents");
    static final Locale NB = Locale.forLanguageTag("nb");
    static final Locale NN = Locale.forLanguageTag("nn");
    static final List<Locale> LANGUAGES = List.of(NB, NN, Locale.ENGLISH);

    private Examples() {}

    static Collaboration collaboration() {
        return DocumentType.COLLABORATION.read(DOCUMENTS.resolve("collaboration-nabolaget.json"));
    }

    static Assessment assessment() {
        return DocumentType.ASSESSMENT.read(DOCUMENTS.resolve("assessment-nabolaget.json"));
    }

    static Scorecard scorecard() {
        return Scorer.standard().score(assessment());
    }

    static ImpactChain chain() {
        return DocumentType.CHAIN.read(DOCUMENTS.resolve("chain-arbeidskurs.json"));
    }

    static Trajectory trajectory(int dates, int parties, Disclosure disclosure) {
        Random random = new Random(4);
        List<ConfidentialScorecard> scorecards = new ArrayList<>();
        for (int i = 0; i < dates; i++) {
            LocalDate date = LocalDate.of(2025, 1, 10).plusMonths(2L * i);
            scorecards.add(ChartInputs.scored("a" + i, date, parties, random));
        }
        return Trajectory.of(scorecards, disclosure);
    }

    static Page page(ChartOptions options) {
        return Page.of(options)
                .collaboration(collaboration())
                .scorecard(scorecard())
                .chain(chain());
    }

    static Stream<Chart> charts(Scored input) {
        Stream<Chart> charts = Stream.of(
                HeartChart.of(input.scorecard(), input.options()), PartiesChart.of(input.scorecard(), input.options()));
        return input.scorecard().partyIds().size() > RadarChart.MAX_PARTIES
                ? charts
                : Stream.concat(charts, Stream.of(RadarChart.of(input.scorecard(), input.options())));
    }

    static Stream<Chart> charts(Followed input) {
        return Stream.of(TrajectoryChart.of(input.trajectory(), input.options()));
    }

    /** Returns all charts of a chain; without its theory of change if that has a circle. */
    static Stream<Chart> charts(Measured input) {
        ImpactChain chain = input.chain();
        Stream<Chart> charts = Stream.concat(
                Stream.of(
                        ProgressChart.of(chain, input.options()),
                        StepsChart.of(ChainReview.of(chain), input.options())),
                chain.getIndicators().stream()
                        .map(Indicator::getId)
                        .map(id -> IndicatorChart.of(chain, id, input.options())));
        try {
            return Stream.concat(charts, Stream.of(TheoryChart.of(chain, input.options())));
        } catch (InvalidValueException circle) {
            return charts;
        }
    }
}

package no.samskaping.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.IndicatorChart;
import no.samskaping.charts.Page;
import no.samskaping.charts.Palette;
import no.samskaping.charts.PartiesChart;
import no.samskaping.charts.ProgressChart;
import no.samskaping.charts.RadarChart;
import no.samskaping.charts.StepsChart;
import no.samskaping.charts.TheoryChart;
import no.samskaping.charts.ThicknessChart;
import no.samskaping.charts.TrajectoryChart;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.json.DocumentType;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Charts and pages of the example documents. */
final class Samples {
    private static final Path DOCUMENTS = Path.of(System.getProperty("browser.documents"));
    private static final Collaboration COLLABORATION =
            DocumentType.COLLABORATION.read(DOCUMENTS.resolve("collaboration-nabolaget.json"));
    private static final Assessment ASSESSMENT =
            DocumentType.ASSESSMENT.read(DOCUMENTS.resolve("assessment-nabolaget.json"));
    private static final ImpactChain CHAIN = DocumentType.CHAIN.read(DOCUMENTS.resolve("chain-arbeidskurs.json"));
    private static final ImpactChain BOOST =
            DocumentType.CHAIN.read(DOCUMENTS.resolve("real/chain-boost-refugee.json"));

    private Samples() {}

    static ChartOptions options(String language, Palette palette) {
        ChartOptions.Builder options = ChartOptions.builder();
        options.namesOf(COLLABORATION).locale(Locale.forLanguageTag(language)).palette(palette);
        return options.build();
    }

    /** Returns every kind of chart, by name. */
    static Map<String, Chart> charts(ChartOptions options) {
        Scorecard open = Scorer.standard().score(ASSESSMENT);
        Scorecard mixed = confidential(6, 11).disclose(Disclosure.K3);
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("heart", HeartChart.of(open, options));
        charts.put("heart-withheld", HeartChart.of(mixed, options));
        charts.put("parties", PartiesChart.of(open, options));
        charts.put("parties-withheld", PartiesChart.of(mixed, options));
        charts.put("parties-many", PartiesChart.of(confidential(100, 1).disclose(Disclosure.K3), options));
        charts.put("radar", RadarChart.of(open, options));
        charts.put("radar-withheld", RadarChart.of(mixed, options));
        charts.put("trajectory", TrajectoryChart.of(trajectory(Disclosure.OPEN), options));
        charts.put("trajectory-withheld", TrajectoryChart.of(trajectory(Disclosure.K3), options));
        charts.put("progress", ProgressChart.of(CHAIN, options));
        charts.put("progress-boost", ProgressChart.of(BOOST, options));
        charts.put("indicator", IndicatorChart.of(CHAIN, "participants", options));
        charts.put("theory", TheoryChart.of(CHAIN, options));
        charts.put("theory-boost", TheoryChart.of(BOOST, options));
        charts.put("steps", StepsChart.of(ChainReview.of(CHAIN), options));
        charts.put("thickness", ThicknessChart.of(COLLABORATION, options));
        return charts;
    }

    private static ConfidentialScorecard confidential(int parties, long seed) {
        return ChartInputs.scored("a", LocalDate.of(2026, 3, 10), parties, new Random(seed));
    }

    private static Trajectory trajectory(Disclosure disclosure) {
        Random random = new Random(4);
        List<ConfidentialScorecard> scorecards = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            scorecards.add(ChartInputs.scored("a" + i, LocalDate.of(2025, 1, 10).plusMonths(3L * i), 4, random));
        }
        return Trajectory.of(scorecards, disclosure);
    }

    /** Returns the page of the README: three parties and a chain. */
    static Page page(ChartOptions options) {
        return Page.of(options)
                .collaboration(COLLABORATION)
                .scorecard(Scorer.standard().score(ASSESSMENT))
                .chain(CHAIN);
    }

    /** Returns a page with everything on it, also what is withheld. */
    static Page full(ChartOptions options) {
        return page(options)
                .scorecard(confidential(6, 11).disclose(Disclosure.K3))
                .trajectory(trajectory(Disclosure.K3))
                .chain(BOOST);
    }
}

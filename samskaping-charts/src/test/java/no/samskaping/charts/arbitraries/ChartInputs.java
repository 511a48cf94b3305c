package no.samskaping.charts.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Palette;
import no.samskaping.samson.Phase;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;

/** Generators of what charts and pages are made of. */
public final class ChartInputs {
    /** Names that try to break out of their place, or that need much room. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onload='alert(1)",
            "]]>&<!--",
            "&amp;&lt;&#0;",
            "</title></svg><svg onload=alert(1)>",
            "</style><style>*{display:none}",
            "javascript:alert(1)",
            "a".repeat(200),
            "W".repeat(200),
            "Å ".repeat(100),
            "En svært lang nabolagsforening med et navn som ingen får plass til på en linje",
            "جمعية الجيران في فيورد فيك",
            "עמותת השכנים",
            "A\u202Etxet desrever\u202C",
            "\u0000\u0001\u0007\u001B[31m\u007F\u0085",
            "\uD800",
            "\uDC00x",
            "\uFFFE\uFFFF",
            "\uFEFF\u2066x",
            "👩‍👩‍👧‍👦 Familiene 🏡🏡🏡",
            "漢字の名前はとても長いです漢字の名前はとても長いです",
            "e\u0301\u0301\u0301\u0301e\u0301",
            "linje\nto\tog\u2028tre",
            "﷽﷽﷽﷽",
            " ",
            "-----------------------------------------------------------",
            "url(#x) $1 \\ {party} %s");

    private ChartInputs() {}

    /** Ordinary names, hostile ones, and short texts of any characters. */
    public static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(HOSTILE),
                Arbitraries.of(
                        "Fjordvik kommune", "Fjordvik vel", "Familiene i prosjektet", "Frivilligsentralen", "Nav"),
                Arbitraries.strings().all().ofMaxLength(30));
    }

    /** Options in each language and palette, with hostile names for the parties that are named. */
    public static Arbitrary<ChartOptions> options(List<String> parties) {
        return Combinators.combine(
                        Arbitraries.of("nb", "nn", "en").map(Locale::forLanguageTag),
                        Arbitraries.of(Palette.class),
                        names().optional(0.3),
                        names().list().ofSize(parties.size()))
                .as((locale, palette, title, names) -> {
                    ChartOptions.Builder options = ChartOptions.builder();
                    for (int i = 0; i < parties.size(); i++) {
                        options.putNames(parties.get(i), names.get(i));
                    }
                    options.locale(locale).palette(palette).title(title);
                    return options.build();
                });
    }

    /** A scorecard and options that name its parties. */
    public record Scored(Scorecard scorecard, ChartOptions options) {}

    /** Scorecards of any kind with options. */
    public static Arbitrary<Scored> scored() {
        return Arbitraries.oneOf(
                        Assessments.disclosedScorecards(),
                        confidential(1, 12).flatMap(each -> Arbitraries.of(Disclosure.class)
                                .map(each::disclose)))
                .flatMap(scorecard ->
                        options(List.copyOf(scorecard.partyIds())).map(options -> new Scored(scorecard, options)));
    }

    /** Confidential scorecards of the standard instrument, with one to nine answers for each party. */
    public static Arbitrary<ConfidentialScorecard> confidential(int minParties, int maxParties) {
        return Combinators.combine(
                        Arbitraries.integers().between(minParties, maxParties),
                        Arbitraries.randomValue(Random::nextLong))
                .as((parties, seed) -> scored("a", LocalDate.of(2026, 3, 10), parties, new Random(seed)));
    }

    /** Scores random answers of a number of parties. */
    public static ConfidentialScorecard scored(String id, LocalDate date, int parties, Random random) {
        Assessment.Builder assessment = Assessment.builder();
        assessment
                .id(id)
                .collaborationId("c")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .date(date);
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            String partyId = "p" + party;
            assessment.addPartyIds(partyId);
            int mood = random.nextInt(5);
            int respondents = random.nextInt(7);
            for (int respondent = 0; respondent < respondents; respondent++) {
                TreeMap<String, Answer> answers = new TreeMap<>();
                for (Item item : Instrument.standard().getItems()) {
                    int rating = Math.max(1, Math.min(5, 1 + mood + random.nextInt(3) - 1));
                    answers.put(item.getId(), random.nextInt(12) == 0 ? Answer.dontKnow() : Answer.of(rating));
                }
                sheets.add(ResponseSheet.builder()
                        .respondentId(partyId + "-" + respondent)
                        .partyId(partyId)
                        .answers(answers)
                        .build());
            }
        }
        return Scorer.standard().scoreConfidentially(assessment.sheets(sheets).build());
    }

    /** A trajectory and options that name its parties. */
    public record Followed(Trajectory trajectory, ChartOptions options) {}

    /** Trajectories of two to five dates. */
    public static Arbitrary<Followed> followed() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Disclosure.class),
                        Arbitraries.randomValue(Random::nextLong))
                .as((dates, parties, disclosure, seed) -> {
                    Random random = new Random(seed);
                    List<ConfidentialScorecard> scorecards = new ArrayList<>();
                    LocalDate date = LocalDate.of(2026, 1, 1);
                    for (int i = 0; i < dates; i++) {
                        scorecards.add(scored("a" + i, date, parties, random));
                        date = date.plusDays(1 + random.nextInt(300));
                    }
                    return Trajectory.of(scorecards, disclosure);
                })
                .flatMap(trajectory -> options(List.of("p0", "p1")).map(options -> new Followed(trajectory, options)));
    }

    /** A chain and options. */
    public record Measured(ImpactChain chain, ChartOptions options) {}

    /** Drafts, sound chains, and chains with hostile names. */
    public static Arbitrary<Measured> measured() {
        return Combinators.combine(Arbitraries.oneOf(Chains.drafts(), Chains.sound(), named()), options(List.of()))
                .as(Measured::new);
    }

    /** Chains whose activities and indicators have names of any kind. */
    public static Arbitrary<ImpactChain> named() {
        return Combinators.combine(names().list().ofMinSize(1).ofMaxSize(9), Arbitraries.randomValue(Random::nextLong))
                .as((names, seed) -> chain(names, new Random(seed)));
    }

    /** Builds a chain with an indicator for each name, with random links forward, values and targets. */
    public static ImpactChain chain(List<String> names, Random random) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("chain").title(names.get(0));
        chain.addActivities(
                Activity.builder().id("activity").description(names.get(0)).build());
        for (int i = 0; i < names.size(); i++) {
            String id = "i" + i;
            chain.addIndicators(Indicator.builder()
                    .id(id)
                    .name(names.get(i))
                    .level(ResultLevel.values()[4 * i / names.size()])
                    .measure(Measure.COUNT)
                    .direction(random.nextBoolean() ? Direction.INCREASE : Direction.DECREASE)
                    .build());
            if (random.nextInt(5) > 0) {
                Link.Builder link = Link.builder();
                link.fromId(i == 0 ? "activity" : "i" + random.nextInt(i)).toId(id);
                if (random.nextBoolean()) {
                    link.evidence(names.get(i).isBlank() ? "x" : names.get(i));
                }
                chain.addLinks(link.build());
            }
            int baseline = random.nextInt(100);
            if (random.nextInt(4) > 0) {
                chain.addBaselines(Baseline.builder()
                        .indicatorId(id)
                        .date(start)
                        .value(BigDecimal.valueOf(baseline))
                        .build());
            }
            chain.addTargets(Target.builder()
                    .indicatorId(id)
                    .date(start.plusDays(400))
                    .value(BigDecimal.valueOf(random.nextInt(200)))
                    .build());
            for (int month = 1; month <= random.nextInt(4); month++) {
                chain.addMeasurements(Measurement.builder()
                        .indicatorId(id)
                        .date(start.plusMonths(month))
                        .value(BigDecimal.valueOf(random.nextInt(250)))
                        .build());
            }
        }
        return chain.build();
    }
}

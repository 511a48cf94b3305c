package no.samskaping.soimpact.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ImpactProblem;
import no.samskaping.soimpact.Involvement;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.Revision;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;

/** Chains for tests: the two example documents, and one without findings. */
public final class ExampleChains {
    private ExampleChains() {}

    /** The job course of the example document {@code chain-arbeidskurs.json}. */
    public static ImpactChain arbeidskurs() {
        return ImpactChain.builder()
                .id("arbeidskurs")
                .title("Jobbkurs i Fjordvik")
                .revision(2)
                .revises(Revision.builder()
                        .revision(1)
                        .step(SoImpactStep.TARGETS)
                        .reason("Half a year of measurements showed the first target to be too low.")
                        .addMeasurements(MeasurementRef.parse("jobs@2026-06-30"))
                        .build())
                .period(period("2026-01-01", "2027-12-31"))
                .problem(ImpactProblem.builder()
                        .description("Many in Fjordvik stand outside working life.")
                        .addCauses("few networks")
                        .addConsequences("low income")
                        .addExistingSolutions("general job-seeker courses")
                        .build())
                .addGoals(goal("g1", "More people are in work that lasts."))
                .addTargetGroups(TargetGroup.builder()
                        .id("tg1")
                        .name("Adults 30-60 out of work for over a year")
                        .size(140)
                        .addNeeds("a network", "practice in interviews")
                        .success("I have a job that I manage and like.")
                        .priority(1)
                        .involvement(Involvement.INVOLVED)
                        .build())
                .addActivities(Activity.builder()
                        .id("course")
                        .description("Eight-week course with mentors from local firms.")
                        .addTargetGroupIds("tg1")
                        .build())
                .addLinks(
                        Link.builder()
                                .fromId("course")
                                .toId("participants")
                                .assumption("People sign up when former participants invite them.")
                                .build(),
                        link("participants", "jobs", "Mentors open doors.", "Two earlier courses."),
                        link(
                                "jobs",
                                "still-in-work",
                                "A first job leads to lasting work.",
                                "Research on follow-up at work."),
                        link("still-in-work", "health", "Work improves health.", "Research on work and health."))
                .addIndicators(
                        individual("participants", "Participants", ResultLevel.OUTPUT, Measure.COUNT)
                                .unit("persons")
                                .targetGroupId("tg1")
                                .direction(Direction.INCREASE)
                                .accumulation(Accumulation.RUNNING_TOTAL)
                                .build(),
                        individual(
                                        "jobs",
                                        "Participants with a job after the course",
                                        ResultLevel.OUTCOME,
                                        Measure.COUNT)
                                .unit("persons")
                                .targetGroupId("tg1")
                                .direction(Direction.INCREASE)
                                .accumulation(Accumulation.RUNNING_TOTAL)
                                .partOfId("participants")
                                .build(),
                        individual("days-alone", "Days alone a week", ResultLevel.OUTCOME, Measure.AMOUNT)
                                .unit("days")
                                .targetGroupId("tg1")
                                .direction(Direction.DECREASE)
                                .accumulation(Accumulation.LEVEL)
                                .build(),
                        individual(
                                        "story",
                                        "What has changed, in the participants' own words",
                                        ResultLevel.OUTCOME,
                                        Measure.QUALITATIVE)
                                .targetGroupId("tg1")
                                .build(),
                        indicator(
                                        "still-in-work",
                                        "Share still in work after a year",
                                        ResultLevel.IMPACT,
                                        Measure.PERCENTAGE)
                                .targetGroupId("tg1")
                                .valueLevel(ValueLevel.SOCIETY)
                                .direction(Direction.INCREASE)
                                .contribution("The course contributes; the labour market decides with it.")
                                .build(),
                        indicator(
                                        "health",
                                        "Self-reported health in the group",
                                        ResultLevel.SOCIETAL_VALUE,
                                        Measure.ORDINAL)
                                .targetGroupId("tg1")
                                .valueLevel(ValueLevel.SOCIETY)
                                .direction(Direction.INCREASE)
                                .addResearch("Studies of work and health")
                                .build())
                .addMethods(
                        method(
                                        "participants",
                                        "course register",
                                        MethodKind.QUANTITATIVE,
                                        "course leader",
                                        Frequency.MONTHLY)
                                .build(),
                        method("jobs", "phone call", MethodKind.QUANTITATIVE, "course leader", Frequency.QUARTERLY)
                                .build(),
                        method("days-alone", "survey", MethodKind.QUANTITATIVE, "mentors", Frequency.QUARTERLY)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build(),
                        method("story", "interview", MethodKind.QUALITATIVE, "mentors", Frequency.YEARLY)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build(),
                        method(
                                        "still-in-work",
                                        "phone call",
                                        MethodKind.QUANTITATIVE,
                                        "course leader",
                                        Frequency.YEARLY)
                                .build())
                .addTargets(
                        target("participants", "2026-12-31", "60"),
                        target("jobs", "2026-12-31", "30"),
                        target("days-alone", "2026-12-31", "2"),
                        target("still-in-work", "2027-12-31", "50"))
                .addBaselines(
                        baseline("participants", "2026-01-01", "0"),
                        baseline("jobs", "2026-01-01", "0"),
                        baseline("days-alone", "2026-01-15", "4.5"),
                        Baseline.builder()
                                .from(baseline("still-in-work", "2026-01-01", "0"))
                                .numerator(BigDecimal.ZERO)
                                .denominator(BigDecimal.valueOf(140))
                                .build())
                .addMeasurements(
                        measurement("participants", "2026-03-31", "18"),
                        measurement("participants", "2026-06-30", "41"),
                        measurement("jobs", "2026-06-30", "12"),
                        measurement("days-alone", "2026-06-30", "3.2"),
                        Measurement.builder()
                                .indicatorId("story")
                                .date(LocalDate.parse("2026-06-30"))
                                .text("Eleven told of new friends; two found the pace too hard.")
                                .negative(true)
                                .build())
                .addEvaluations(Evaluation.builder()
                        .date(LocalDate.parse("2026-07-05"))
                        .summary("The pace is lowered and the target for jobs raised.")
                        .addAdapts(SoImpactStep.ACTIVITIES, SoImpactStep.TARGETS)
                        .addMeasurements(
                                MeasurementRef.parse("jobs@2026-06-30"), MeasurementRef.parse("story@2026-06-30"))
                        .build())
                .build();
    }

    /** Boost Refugee, the handbook's figure 8, as in the example document {@code chain-boost-refugee.json}. */
    public static ImpactChain boostRefugee() {
        return ImpactChain.builder()
                .id("boost-refugee")
                .title("Boost Refugee")
                .period(period("2016-11-01", "2017-08-31"))
                .problem(ImpactProblem.builder()
                        .description("Newly arrived refugees in Oslo meet a long way into work.")
                        .build())
                .addGoals(goal("work", "The way into working life is easier for newly arrived refugees."))
                .addTargetGroups(TargetGroup.builder()
                        .id("refugees")
                        .name("Newly arrived refugees in Oslo")
                        .build())
                .addActivities(Activity.builder()
                        .id("incubator")
                        .description(
                                "Incubator programme for social entrepreneurs who open ways into work for refugees.")
                        .addTargetGroupIds("refugees")
                        .build())
                .addLinks(
                        Link.builder()
                                .fromId("incubator")
                                .toId("assisted")
                                .assumption("The ventures reach refugees.")
                                .build(),
                        Link.builder()
                                .fromId("assisted")
                                .toId("interviews")
                                .assumption("Assistance leads to contact with employers.")
                                .build(),
                        Link.builder()
                                .fromId("contracts")
                                .toId("in-work")
                                .assumption("A contract leads to lasting work.")
                                .build())
                .addIndicators(
                        boost("assisted", "Refugees who have received assistance", ResultLevel.OUTPUT, "persons")
                                .build(),
                        boost(
                                        "qualified",
                                        "Refugees with documented qualifications or network gained",
                                        ResultLevel.OUTPUT,
                                        "persons")
                                .build(),
                        boost("interviews", "Interviews with employers", ResultLevel.OUTCOME, "interviews")
                                .build(),
                        boost("offers", "Job offers", ResultLevel.OUTCOME, "offers")
                                .partOfId("interviews")
                                .build(),
                        boost("contracts", "Signed employment contracts", ResultLevel.OUTCOME, "contracts")
                                .partOfId("offers")
                                .build(),
                        indicator(
                                        "in-work",
                                        "Share in employment for at least 3 months, 3 years after arriving in Oslo",
                                        ResultLevel.IMPACT,
                                        Measure.PERCENTAGE)
                                .targetGroupId("refugees")
                                .valueLevel(ValueLevel.SOCIETY)
                                .direction(Direction.INCREASE)
                                .build())
                .addMeasurements(
                        measurement("qualified", "2017-08-31", "349"),
                        measurement("interviews", "2017-08-31", "212"),
                        measurement("offers", "2017-08-31", "46"),
                        measurement("contracts", "2017-08-31", "48"))
                .build();
    }

    /** A chain with all ten steps complete, every measure and accumulation, slices, and no findings. */
    public static ImpactChain flawless() {
        return ImpactChain.builder()
                .id("naboskap")
                .title("Naboskap på Øya")
                .collaborationId("nabolaget")
                .period(period("2026-01-01", "2026-12-31"))
                .addMeasuredFor("oss selv", "kommunestyret")
                .problem(ImpactProblem.builder()
                        .description("Mange eldre er alene.")
                        .addCauses("få møteplasser")
                        .addConsequences("dårligere helse")
                        .build())
                .addGoals(goal("felles", "Ingen er alene mot sin vilje."))
                .addTargetGroups(TargetGroup.builder()
                        .id("eldre")
                        .name("Eldre som bor alene")
                        .addNeeds("noen å snakke med")
                        .success("Jeg har noen å ringe til.")
                        .involvement(Involvement.INVOLVED)
                        .build())
                .addActivities(Activity.builder()
                        .id("kafé")
                        .description("Nabokafé hver uke")
                        .addTargetGroupIds("eldre")
                        .build())
                .addLinks(
                        link("kafé", "guests"),
                        link("guests", "friends"),
                        link("guests", "visits"),
                        link("guests", "mood"),
                        link("mood", "place"),
                        link("mood", "story"),
                        link("friends", "lonely"),
                        link("friends", "days-alone"),
                        link("lonely", "health"))
                .addIndicators(
                        indicator("guests", "Gjester", ResultLevel.OUTPUT, Measure.COUNT)
                                .targetGroupId("eldre")
                                .direction(Direction.INCREASE)
                                .accumulation(Accumulation.RUNNING_TOTAL)
                                .valueLevel(ValueLevel.ORGANISATION)
                                .priority(1)
                                .addReferences(IndicatorReference.builder()
                                        .vocabulary(ReferenceVocabulary.OTHER)
                                        .code("besøkende per år")
                                        .uri("https://example.no/nabokommunen/maal")
                                        .build())
                                .addChosenWithIds("eldre")
                                .build(),
                        individual("friends", "Gjester med en ny venn", ResultLevel.OUTCOME, Measure.COUNT)
                                .direction(Direction.INCREASE)
                                .accumulation(Accumulation.LEVEL)
                                .partOfId("guests")
                                .build(),
                        individual("visits", "Besøk hos hverandre", ResultLevel.OUTCOME, Measure.COUNT)
                                .accumulation(Accumulation.FLOW)
                                .direction(Direction.INCREASE)
                                .build(),
                        individual("mood", "Humør", ResultLevel.OUTCOME, Measure.ORDINAL)
                                .addCategories("dårlig", "greit", "godt")
                                .direction(Direction.INCREASE)
                                .build(),
                        individual("place", "Vanligste møteplass", ResultLevel.OUTCOME, Measure.NOMINAL)
                                .addCategories("hjemme", "kafeen")
                                .build(),
                        individual("story", "Fortellinger", ResultLevel.OUTCOME, Measure.QUALITATIVE)
                                .build(),
                        individual("days-alone", "Dager alene", ResultLevel.OUTCOME, Measure.AMOUNT)
                                .direction(Direction.DECREASE)
                                .accumulation(Accumulation.LEVEL)
                                .build(),
                        indicator("lonely", "Andel som er ensomme", ResultLevel.IMPACT, Measure.PERCENTAGE)
                                .direction(Direction.DECREASE)
                                .valueLevel(ValueLevel.SOCIETY)
                                .contribution("Kafeen bidrar, sammen med mye annet.")
                                .addDisaggregation(Dimension.builder()
                                        .name("kjønn")
                                        .addSlices("women", "men")
                                        .build())
                                .build(),
                        indicator("health", "Helse", ResultLevel.SOCIETAL_VALUE, Measure.ORDINAL)
                                .direction(Direction.INCREASE)
                                .addResearch("Forskning på ensomhet og helse")
                                .build())
                .addMethods(
                        method("guests", "liste", MethodKind.QUANTITATIVE, "Kari", Frequency.MONTHLY)
                                .build(),
                        method("friends", "samtale", MethodKind.QUANTITATIVE, "Kari", Frequency.QUARTERLY)
                                .build(),
                        method("visits", "dagbok", MethodKind.QUANTITATIVE, "Kari", Frequency.QUARTERLY)
                                .build(),
                        method("mood", "spørreskjema", MethodKind.QUANTITATIVE, "Kari", Frequency.QUARTERLY)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build(),
                        method("place", "observasjon", MethodKind.QUALITATIVE, "Kari", Frequency.HALF_YEARLY)
                                .build(),
                        method("story", "intervju", MethodKind.QUALITATIVE, "Kari", Frequency.YEARLY)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build(),
                        method("days-alone", "spørreskjema", MethodKind.QUANTITATIVE, "Kari", Frequency.WEEKLY)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build(),
                        method("lonely", "spørreskjema", MethodKind.QUANTITATIVE, "Kari", Frequency.ONCE)
                                .objectivity(Objectivity.SUBJECTIVE)
                                .build())
                .addTargets(
                        target("guests", "2026-12-31", "100"),
                        target("friends", "2026-12-31", "50"),
                        target("visits", "2026-12-31", "40"),
                        Target.builder()
                                .indicatorId("mood")
                                .date(LocalDate.parse("2026-12-31"))
                                .text("godt")
                                .build(),
                        target("days-alone", "2026-12-31", "2"),
                        target("lonely", "2026-12-31", "20"))
                .addBaselines(
                        baseline("guests", "2026-01-01", "0"),
                        baseline("friends", "2026-01-01", "0"),
                        baseline("visits", "2026-01-01", "0"),
                        baseline("mood", "2026-01-01", "1"),
                        Baseline.builder()
                                .indicatorId("place")
                                .date(LocalDate.parse("2026-01-01"))
                                .text("hjemme")
                                .build(),
                        Baseline.builder()
                                .indicatorId("story")
                                .date(LocalDate.parse("2026-01-01"))
                                .text("Det er stille i trappa.")
                                .build(),
                        baseline("days-alone", "2026-01-01", "5"),
                        Baseline.builder()
                                .from(baseline("lonely", "2026-01-01", "33.3"))
                                .numerator(BigDecimal.valueOf(50))
                                .denominator(BigDecimal.valueOf(150))
                                .build())
                .addMeasurements(
                        measurement("guests", "2026-03-31", "30"),
                        measurement("guests", "2026-06-30", "60"),
                        measurement("friends", "2026-06-30", "20"),
                        from("2026-01-02", measurement("visits", "2026-03-31", "7")),
                        from("2026-04-01", measurement("visits", "2026-06-30", "9")),
                        measurement("mood", "2026-06-30", "2"),
                        words("place", "2026-06-30", "kafeen"),
                        words("story", "2026-06-30", "Jeg gleder meg til onsdag."),
                        measurement("days-alone", "2026-06-30", "4"),
                        slice("lonely", "2026-06-30", "women", 20, 100),
                        slice("lonely", "2026-06-30", "men", 20, 50))
                .addEvaluations(Evaluation.builder()
                        .date(LocalDate.parse("2026-07-01"))
                        .summary("Flere menn trengs.")
                        .addAdapts(SoImpactStep.ACTIVITIES)
                        .addMeasurements(MeasurementRef.parse("lonely@2026-06-30#men"))
                        .addNegativeExperiences("Mennene kommer sjeldnere.")
                        .build())
                .build();
    }

    /** A measurement. */
    public static Measurement measurement(String indicator, String date, String value) {
        return Measurement.builder()
                .indicatorId(indicator)
                .date(LocalDate.parse(date))
                .value(new BigDecimal(value))
                .build();
    }

    /** A baseline. */
    public static Baseline baseline(String indicator, String date, String value) {
        return Baseline.builder().from(measurement(indicator, date, value)).build();
    }

    /** A target. */
    public static Target target(String indicator, String date, String value) {
        return Target.builder().from(measurement(indicator, date, value)).build();
    }

    /** A target for a period. */
    public static Target target(String indicator, String start, String date, String value) {
        return Target.builder()
                .from(target(indicator, date, value))
                .start(LocalDate.parse(start))
                .build();
    }

    /** A measurement with a text. */
    public static Measurement words(String indicator, String date, String text) {
        return Measurement.builder()
                .indicatorId(indicator)
                .date(LocalDate.parse(date))
                .text(text)
                .build();
    }

    /** A measurement of a slice by numerator and denominator. */
    public static Measurement slice(String indicator, String date, String slice, int numerator, int denominator) {
        return Measurement.builder()
                .indicatorId(indicator)
                .date(LocalDate.parse(date))
                .slice(slice)
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
    }

    /** A measurement with a start date. */
    public static Measurement from(String start, Measurement measurement) {
        return Measurement.builder()
                .from(measurement)
                .start(LocalDate.parse(start))
                .build();
    }

    /** A link with assumption and evidence. */
    public static Link link(String from, String to) {
        return link(from, to, "Det ene gir det andre.", "Erfaring");
    }

    /** A builder of an indicator with the required properties. */
    public static Indicator.Builder indicator(String id, String name, ResultLevel level, Measure measure) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.id(id).name(name).level(level).measure(measure);
        return indicator;
    }

    private static Indicator.Builder individual(String id, String name, ResultLevel level, Measure measure) {
        Indicator.Builder indicator = indicator(id, name, level, measure);
        indicator.valueLevel(ValueLevel.INDIVIDUAL);
        return indicator;
    }

    private static Indicator.Builder boost(String id, String name, ResultLevel level, String unit) {
        Indicator.Builder indicator = individual(id, name, level, Measure.COUNT);
        indicator
                .unit(unit)
                .targetGroupId("refugees")
                .direction(Direction.INCREASE)
                .accumulation(Accumulation.RUNNING_TOTAL);
        return indicator;
    }

    private static Link link(String from, String to, String assumption, String evidence) {
        return Link.builder()
                .fromId(from)
                .toId(to)
                .assumption(assumption)
                .evidence(evidence)
                .build();
    }

    private static MeasurementMethod.Builder method(
            String indicator, String source, MethodKind kind, String collector, Frequency frequency) {
        MeasurementMethod.Builder method = MeasurementMethod.builder();
        method.indicatorId(indicator)
                .source(source)
                .kind(kind)
                .collectedBy(collector)
                .monitoredBy("steering group")
                .frequency(frequency);
        return method;
    }

    private static Goal goal(String id, String statement) {
        return Goal.builder().id(id).statement(statement).build();
    }

    private static Period period(String start, String end) {
        return Period.builder()
                .start(LocalDate.parse(start))
                .end(LocalDate.parse(end))
                .build();
    }
}

package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ImpactProblem;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;

/** Tries each row of the two tables in the README. */
class TableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** A row to try: the chain, and the place where the loss is listed. */
    private record Row(ImpactChain chain, String path) {}

    private final Map<String, Row> written = new LinkedHashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    private static List<List<String>> table(int index) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        List<Integer> heads = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("\\| of (the chain|IATI) \\|.*"))
                .boxed()
                .toList();
        assertThat(heads).hasSize(2);
        return lines.subList(heads.get(index) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    @Test
    void eachRowOfWritingIsTrue() throws IOException {
        levelsAndMeasures();
        references();
        values();
        indicators();
        chains();
        List<List<String>> table = table(0);
        assertThat(table.stream().map(row -> row.get(0))).containsExactlyElementsOf(written.keySet());
        for (List<String> cells : table) {
            Row row = written.get(cells.get(0));
            IatiRule expected =
                    switch (cells.get(2)) {
                        case "carried" -> null;
                        case "lost" -> IatiRule.NOT_CARRIED;
                        case "changed" -> IatiRule.CARRIED_DIFFERENTLY;
                        case "less exact" -> IatiRule.LESS_EXACT;
                        case "made up" -> IatiRule.MADE_UP;
                        default -> throw new AssertionError(cells.get(2));
                    };
            if (cells.get(0).startsWith("order ")) {
                expected = IatiRule.ORDER_CHANGED;
            }
            IatiDocument plain = IatiResults.write(row.chain(), Headers.header().build(), IatiForm.PLAIN);
            List<Finding> here = plain.getFindings().stream()
                    .filter(finding -> finding.getPath().startsWith(row.path()))
                    .toList();
            assertThat(here.stream().map(Finding::getRule).distinct())
                    .as(cells.toString())
                    .isEqualTo(expected == null ? List.of() : List.of(expected));
            assertThat(read(plain).getChain()).as(cells.toString()).isNotEqualTo(row.chain());
            assertThat(TakenOut.tree(read(plain).getChain()))
                    .as(cells.toString())
                    .isEqualTo(TakenOut.of(row.chain(), plain.getFindings()));
            assertThat(read(IatiResults.write(row.chain(), Headers.header().build()))
                            .getChain())
                    .as(cells.toString())
                    .isEqualTo(row.chain());
        }
    }

    private static IatiReading read(IatiDocument document) {
        return IatiResults.read(document.getXml().getBytes(StandardCharsets.UTF_8));
    }

    private void levelsAndMeasures() {
        indicator("level: output, outcome or impact", "/level", indicator -> indicator.level(ResultLevel.IMPACT));
        indicator("level: societal value", "/level", indicator -> indicator.level(ResultLevel.SOCIETAL_VALUE));
        indicator(
                "measure: count, percentage, nominal, ordinal or qualitative",
                "/measure",
                indicator -> indicator.measure(Measure.ORDINAL));
        indicator("measure: amount", "/measure", indicator -> indicator.measure(Measure.AMOUNT));
        indicator("name of an indicator", "/name", indicator -> indicator.name("Jobber"));
        indicator("no name of an indicator", "/name", indicator -> indicator.name(""));
        indicator("id of an indicator", "/id", indicator -> {});
        indicator("direction", "/direction", indicator -> indicator.direction(Direction.DECREASE));
    }

    private void references() {
        reference("reference to the SDGs, or to another list with its URI", "", ReferenceVocabulary.OTHER, "urn:a");
        reference("reference to IRIS, KOSTRA, SSB or IATI", "", ReferenceVocabulary.KOSTRA, "urn:a");
        indicator(
                "reference without a list or a code",
                "/references/0",
                indicator -> indicator.addReferences(
                        IndicatorReference.builder().code("1").build()));
        reference(
                "URI of a reference that has no scheme or other characters than a URI",
                "/uri",
                ReferenceVocabulary.SDG,
                "not a URI");
    }

    private void reference(String row, String path, ReferenceVocabulary vocabulary, String uri) {
        indicator(
                row,
                "/references/0" + path,
                indicator -> indicator.addReferences(IndicatorReference.builder()
                        .vocabulary(vocabulary)
                        .code("8.5.2")
                        .uri(uri)
                        .build()));
    }

    private void values() {
        chain(
                "baseline with a number",
                "/baselines",
                Measure.COUNT,
                chain -> chain.addBaselines(Baseline.builder()
                        .indicatorId("jobs")
                        .date(DAY)
                        .value(BigDecimal.ONE)
                        .build()));
        target("target or measurement with a start", "", Measure.COUNT, target -> target.value(BigDecimal.TEN));
        chain(
                "target or measurement without a start, or with one after its date",
                "/targets/0",
                Measure.COUNT,
                chain -> chain.addTargets(Target.builder()
                        .indicatorId("jobs")
                        .date(DAY)
                        .value(BigDecimal.TEN)
                        .build()));
        slice("value of a slice", "/targets", "women", "gender", "women");
        slice(
                "value of a slice that the indicator does not have",
                "/indicators/0/disaggregation",
                "men",
                "gender",
                "women");
        written.put(
                "value of a slice that the indicator does not have",
                new Row(
                        written.get("value of a slice that the indicator does not have")
                                .chain(),
                        "/indicators/0/disaggregation/-"));
        slice("value of a slice whose id is a number", "/targets/0", "18", "age", "18");
        slice("slice without a value", "/indicators/0/disaggregation/0/slices/1", "women", "gender", "women", "men");
        target("number with the name of its category or rank", "", Measure.ORDINAL, target -> target.value(
                        BigDecimal.ONE)
                .text("lav"));
        chain("category or rank without a number", "/targets/0/value", Measure.NOMINAL, chain -> {
            chain.indicators(
                    List.of(base(Measure.NOMINAL).addCategories("hjemme", "ute").build()));
            chain.addTargets(started().text("ute").build());
        });
        target("text of a qualitative indicator", "", Measure.QUALITATIVE, target -> target.text("Det er stille."));
        target("number of a qualitative indicator", "/value", Measure.QUALITATIVE, target -> target.text("Ord")
                .value(BigDecimal.ONE));
        target("text beside a count, an amount or a percentage", "/text", Measure.COUNT, target -> target.text("Ord")
                .value(BigDecimal.ONE));
        target("numerator and denominator", "/numerator", Measure.PERCENTAGE, target -> target.value(BigDecimal.TEN)
                .numerator(BigDecimal.ONE)
                .denominator(BigDecimal.TEN));
        target(
                "percentage with numerator and denominator only",
                "/value",
                Measure.PERCENTAGE,
                target -> target.numerator(BigDecimal.ONE).denominator(BigDecimal.valueOf(3)));
        target("value without a number", "", Measure.COUNT, target -> target.text("ikke målt"));
        target(
                "value of an unknown indicator, or with a year before 1 or after 9999",
                "",
                Measure.COUNT,
                target -> target.indicatorId("unknown").value(BigDecimal.ONE));
        chain(
                "negative experience",
                "/measurements/0/negative",
                Measure.COUNT,
                chain -> chain.addMeasurements(Measurement.builder()
                        .indicatorId("jobs")
                        .start(DAY)
                        .date(DAY)
                        .value(BigDecimal.ONE)
                        .negative(true)
                        .build()));
    }

    private void indicators() {
        indicator("unit", "/unit", indicator -> indicator.unit("personer"));
        indicator("target group of an indicator", "/targetGroup", indicator -> indicator.targetGroupId("tg"));
        indicator("value level", "/valueLevel", indicator -> indicator.valueLevel(ValueLevel.INDIVIDUAL));
        indicator("accumulation", "/accumulation", indicator -> indicator.accumulation(Accumulation.FLOW));
        indicator("part of another indicator", "/partOf", indicator -> indicator.partOfId("jobs"));
        indicator("contribution", "/contribution", indicator -> indicator.contribution("Kurset"));
        indicator("research", "/research/0", indicator -> indicator.addResearch("En studie"));
        indicator("categories", "/categories/0", indicator -> indicator.addCategories("hjemme"));
        indicator("priority", "/priority", indicator -> indicator.priority(1));
        indicator("chosen with", "/chosenWith/0", indicator -> indicator.addChosenWithIds("tg"));
        chain("order of values of several indicators", "/targets", Measure.COUNT, chain -> {
            Indicator.Builder second = base(Measure.COUNT);
            chain.addIndicators(second.id("second").build());
            chain.addTargets(
                    started().indicatorId("second").value(BigDecimal.ONE).build(),
                    started().value(BigDecimal.ONE).build());
        });
    }

    private void chains() {
        chain("id of the chain", "/id", chain -> {});
        chain("title of the chain", "/title", chain -> chain.title("En annen"));
        chain(
                "period of the chain",
                "/period",
                chain -> chain.period(Period.builder().start(DAY).build()));
        chain("revision", "/revision", chain -> chain.revision(2));
        chain("collaboration", "/collaboration", chain -> chain.collaborationId("nabolaget"));
        chain("measured for", "/measuredFor/0", chain -> chain.addMeasuredFor("politikerne"));
        chain(
                "problem",
                "/problem",
                chain -> chain.problem(
                        ImpactProblem.builder().description("Få har arbeid.").build()));
        chain(
                "goals",
                "/goals/0",
                chain -> chain.addGoals(
                        Goal.builder().id("g").statement("Arbeid").build()));
        chain(
                "target groups",
                "/targetGroups/0",
                chain -> chain.addTargetGroups(
                        TargetGroup.builder().id("tg").name("Unge").build()));
        chain(
                "activities",
                "/activities/0",
                chain -> chain.addActivities(
                        Activity.builder().id("a").description("Kurs").build()));
        chain(
                "links",
                "/links/0",
                chain -> chain.addLinks(Link.builder().fromId("a").toId("jobs").build()));
        chain(
                "methods",
                "/methods/0",
                chain -> chain.addMethods(MeasurementMethod.builder()
                        .indicatorId("jobs")
                        .source("register")
                        .kind(MethodKind.QUANTITATIVE)
                        .build()));
        chain(
                "evaluations",
                "/evaluations/0",
                chain -> chain.addEvaluations(
                        Evaluation.builder().date(DAY).summary("Bra").build()));
    }

    private static Indicator.Builder base(Measure measure) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.id("jobs").name("Jobber").level(ResultLevel.OUTPUT).measure(measure);
        return indicator;
    }

    private static Target.Builder started() {
        Target.Builder target = Target.builder();
        target.indicatorId("jobs").start(DAY).date(DAY);
        return target;
    }

    private void indicator(String row, String path, Consumer<Indicator.Builder> change) {
        Indicator.Builder indicator = base(Measure.COUNT);
        change.accept(indicator);
        chain(row, "/indicators/0" + path, chain -> chain.indicators(List.of(indicator.build())));
    }

    private void target(String row, String path, Measure measure, Consumer<Target.Builder> change) {
        Target.Builder target = started();
        change.accept(target);
        chain(row, "/targets/0" + path, measure, chain -> chain.addTargets(target.build()));
    }

    private void slice(String row, String path, String slice, String dimension, String... slices) {
        chain(row, path, Measure.COUNT, chain -> {
            chain.indicators(List.of(base(Measure.COUNT)
                    .addDisaggregation(Dimension.builder()
                            .name(dimension)
                            .addSlices(slices)
                            .build())
                    .build()));
            chain.addTargets(started().value(BigDecimal.ONE).slice(slice).build());
        });
    }

    private void chain(String row, String path, Consumer<ImpactChain.Builder> change) {
        chain(row, path, Measure.COUNT, change);
    }

    private void chain(String row, String path, Measure measure, Consumer<ImpactChain.Builder> change) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("chain").title("Arbeid til alle").addIndicators(base(measure).build());
        change.accept(chain);
        written.put(row, new Row(chain.build(), path));
    }

    @Test
    void eachRowOfReadingIsTrue() throws IOException {
        read.put("result type 9, \"other\"", replaced("<result type=\"2\">", "<result type=\"9\">"));
        read.put(
                "result type or measure that is not in its list",
                replaced("<result type=\"2\">", "<result type=\"x\">"));
        read.put("measure 1, \"unit\"", replaced("measure=\"2\"", "measure=\"1\""));
        read.put("`baseline` with a year only", replaced("year=\"2026\" iso-date=\"2026-01-01\"", "year=\"2026\""));
        read.put("value that is not a number, such as `n/a` or `1,5`", replaced("value=\"11\"", "value=\"1,5\""));
        read.put("empty value, or none", replaced("value=\"11\"", "value=\"\""));
        read.put(
                "value of a qualitative indicator",
                replaced("iso-date=\"2026-01-02\"", "iso-date=\"2026-01-02\" value=\"1\""));
        read.put(
                "value for several dimensions at once",
                replaced("<target value=\"40\">", "<target value=\"40\"><dimension name=\"age\" value=\"old\"/>"));
        read.put(
                "value with a number in its dimension",
                replaced(
                        "40\"><dimension name=\"gender\" value=\"women\"",
                        "40\"><dimension name=\"gender\" value=\"7\""));
        read.put("value for a place", replaced("<target value=\"40\">", "<target value=\"40\"><location ref=\"a\"/>"));
        read.put(
                "text of a dimension that is no id, such as one with spaces",
                replaced(
                        "40\"><dimension name=\"gender\" value=\"women\"",
                        "40\"><dimension name=\"gender\" value=\"old women\""));
        read.put(
                "comment on a count or a percentage",
                replaced(
                        "<actual value=\"17\"/>",
                        "<actual value=\"17\"><comment><narrative>a</narrative></comment></actual>"));
        read.put("comment of a nominal or ordinal indicator", replaced("measure=\"5\"", "measure=\"4\""));
        read.put("reference in another vocabulary than 9 and 99", replaced("vocabulary=\"9\"", "vocabulary=\"5\""));
        read.put("period without an end", replaced("<period-end iso-date=\"2026-06-30\"/>", ""));
        read.put(
                "description, document link or reference of a result",
                replaced(
                        "<indicator measure=\"2\"",
                        "<reference vocabulary=\"9\" code=\"8\"/><indicator measure=\"2\""));
        read.put("`aggregation-status`", replaced("measure=\"2\"", "aggregation-status=\"0\" measure=\"2\""));
        read.put(
                "title of a result that differs from its indicators'",
                replaced(
                        "<result type=\"2\">\n      <title><narrative>People",
                        "<result type=\"2\">\n      <title><narrative>Young people"));
        read.put(
                "text in another language than the one that is read",
                replaced(
                        "<narrative>Jobs for all</narrative>",
                        "<narrative>Jobs for all</narrative><narrative xml:lang=\"nb\">Arbeid</narrative>"));
        read.put("no id of an indicator", Activities.FILE);
        read.put(
                "budgets, transactions and all else that is not about results",
                replaced("<result type=\"2\">", "<budget/><budget/><result type=\"2\">"));
        List<List<String>> table = table(1);
        assertThat(table.stream().map(row -> row.get(0))).containsExactlyElementsOf(read.keySet());
        assertThat(table).allSatisfy(cells -> {
            Map<String, Long> codes = DamagedFilesTest.read(read.get(cells.get(0))).getProblems().stream()
                    .collect(Collectors.groupingBy(InputProblem::getCode, Collectors.counting()));
            assertThat("`" + String.join("`", codes.keySet()) + "`").contains(cells.get(2));
        });
        ImpactChain ranked = DamagedFilesTest.read(read.get("value of a qualitative indicator"))
                .getChain();
        assertThat(ranked.getBaselines().get(1).getText()).contains("At home");
        assertThat(ranked.getBaselines().get(1).getValue()).isEmpty();
        assertThat(DamagedFilesTest.read(read.get("text of a dimension that is no id, such as one with spaces"))
                        .getChain()
                        .getTargets())
                .extracting(target -> target.getSlice().orElseThrow())
                .containsExactly("old-women");
        assertThat(DamagedFilesTest.read(read.get("reference in another vocabulary than 9 and 99"))
                        .getChain()
                        .getIndicators()
                        .get(0)
                        .getReferences())
                .containsExactly(IndicatorReference.builder().code("8.5.2").build());
        assertThat(DamagedFilesTest.read(read.get("budgets, transactions and all else that is not about results"))
                        .getProblems())
                .anySatisfy(problem ->
                        assertThat(problem.getFinding().getArguments()).containsEntry("count", "2"));
    }

    private static String replaced(String find, String put) {
        assertThat(Activities.FILE).contains(find);
        return Activities.FILE.replace(find, put);
    }
}

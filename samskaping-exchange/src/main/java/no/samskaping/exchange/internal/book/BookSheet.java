package no.samskaping.exchange.internal.book;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.jspecify.annotations.Nullable;

/** The sheets of the workbook of a chain, in their order. */
@SuppressWarnings("Immutable") // The lists are copies that cannot be changed.
public enum BookSheet {
    /** The chain itself: a row for each field. */
    FRONT(
            "",
            null,
            text("id"),
            text("title"),
            text("collaboration"),
            date("period.start"),
            date("period.end"),
            texts("measuredFor"),
            number("revision"),
            number("revises.revision"),
            BookColumn.code("revises.step", SoImpactStep.values()),
            text("revises.reason"),
            texts("revises.measurements")),
    /** Step 1: a row for each field. */
    PROBLEM(
            "problem",
            SoImpactStep.PROBLEM,
            text("description"),
            texts("causes"),
            texts("consequences"),
            texts("existingSolutions"),
            texts("evidence")),
    GOALS("goals", SoImpactStep.GOALS, text("id"), text("statement")),
    TARGET_GROUPS(
            "targetGroups",
            SoImpactStep.TARGET_GROUPS,
            text("id"),
            text("name"),
            number("size"),
            texts("needs"),
            text("success"),
            number("priority"),
            BookColumn.of("takesPart", ColumnKind.TRUTH),
            texts("analysedBy")),
    ACTIVITIES(
            "activities",
            SoImpactStep.ACTIVITIES,
            text("id"),
            text("description"),
            texts("targetGroups"),
            texts("inputs")),
    LINKS("links", SoImpactStep.ACTIVITIES, text("from"), text("to"), text("assumption"), text("evidence")),
    INDICATORS(
            "indicators",
            SoImpactStep.INDICATORS,
            text("id"),
            text("name"),
            BookColumn.code("level", ResultLevel.values()),
            BookColumn.code("measure", Measure.values()),
            text("unit"),
            text("targetGroup"),
            BookColumn.code("valueLevel", ValueLevel.values()),
            BookColumn.code("direction", Direction.values()),
            BookColumn.code("accumulation", Accumulation.values()),
            text("partOf"),
            text("contribution"),
            texts("research"),
            text("name").in("disaggregation"),
            texts("slices").in("disaggregation"),
            texts("categories"),
            number("priority"),
            BookColumn.code("vocabulary", ReferenceVocabulary.values()).in("references"),
            text("code").in("references"),
            text("uri").in("references"),
            texts("chosenWith")),
    METHODS(
            "methods",
            SoImpactStep.METHODS,
            text("indicator"),
            text("source"),
            BookColumn.code("kind", MethodKind.values()),
            BookColumn.of("subjective", ColumnKind.TRUTH),
            text("collectedBy"),
            text("monitoredBy"),
            BookColumn.code("frequency", Frequency.values())),
    TARGETS(
            "targets",
            SoImpactStep.TARGETS,
            text("indicator"),
            date("date"),
            date("start"),
            text("slice"),
            number("value"),
            number("numerator"),
            number("denominator"),
            text("text")),
    BASELINES(
            "baselines",
            SoImpactStep.BASELINES,
            text("indicator"),
            date("date"),
            text("slice"),
            number("value"),
            number("numerator"),
            number("denominator"),
            text("text")),
    MEASUREMENTS(
            "measurements",
            SoImpactStep.MEASUREMENTS,
            text("indicator"),
            date("date"),
            date("start"),
            text("slice"),
            number("value"),
            number("numerator"),
            number("denominator"),
            text("text"),
            BookColumn.of("negative", ColumnKind.TRUTH)),
    EVALUATIONS(
            "evaluations",
            SoImpactStep.EVALUATION,
            date("date"),
            text("summary"),
            BookColumn.codes("adapts", SoImpactStep.values()),
            texts("measurements"),
            texts("negativeExperiences"));

    private final String path;
    private final Optional<SoImpactStep> step;
    private final List<BookColumn> columns;

    BookSheet(String path, @Nullable SoImpactStep step, BookColumn... columns) {
        this.path = path;
        this.step = Optional.ofNullable(step);
        this.columns = List.copyOf(Arrays.asList(columns));
    }

    private static BookColumn text(String field) {
        return BookColumn.of(field, ColumnKind.TEXT);
    }

    private static BookColumn texts(String field) {
        return BookColumn.of(field, ColumnKind.TEXTS);
    }

    private static BookColumn number(String field) {
        return BookColumn.of(field, ColumnKind.NUMBER);
    }

    private static BookColumn date(String field) {
        return BookColumn.of(field, ColumnKind.DATE);
    }

    /** The field of the chain that the sheet becomes; empty for the chain itself. */
    public String path() {
        return path;
    }

    /** The step that the sheet belongs to. */
    public Optional<SoImpactStep> step() {
        return step;
    }

    public List<BookColumn> columns() {
        return columns;
    }

    /** Whether the sheet has a row for each field of one object, and not a row for each element of a list. */
    public boolean isForm() {
        return this == FRONT || this == PROBLEM;
    }

    /** The key of its words. */
    public String key() {
        return path.isEmpty() ? "front" : path;
    }
}

package no.samskaping.exchange.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.internal.iati.ChainParts;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.exchange.internal.iati.WritePlan;
import no.samskaping.exchange.internal.iati.XmlNode;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;

/** Reads the baselines, targets and actual values of one indicator, with or without the extension. */
final class ValueReader {
    static final String EXTENSION = ElementCodec.field(ValueExtension.CODEC.name());
    private static final Set<String> ELEMENTS = Set.of("location", "dimension", "comment", EXTENSION);
    private static final int MAX_SLUG = Checks.ID_LENGTH - 10;

    private final NodeReader nodes;
    private final ReadNotes notes;
    private final ChainParts parts;
    private final String indicatorId;
    private final Measure measure;
    private final boolean isExtended;

    /** Names of dimensions, with the ids of their slices by the text in the file. */
    private final Map<String, Map<String, String>> dimensions = new LinkedHashMap<>();

    private final Set<String> slices = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    /** What an element says. */
    private record Said(
            Optional<BigDecimal> number, Optional<String> text, Optional<String> slice, ValueExtension extension) {
        Optional<BigDecimal> value() {
            return extension.isValueMadeUp ? Optional.empty() : number.or(() -> extension.value);
        }

        Optional<String> words() {
            return text.or(() -> extension.text);
        }

        Optional<LocalDate> start(Optional<LocalDate> periodStart) {
            return extension.isStartMadeUp ? extension.start : periodStart;
        }
    }

    /**
     * @param measure the measure, or count if it is not known
     * @param isExtended whether the indicator has an element of the extension
     */
    ValueReader(NodeReader nodes, ChainParts parts, String indicatorId, Measure measure, boolean isExtended) {
        this.nodes = nodes;
        this.notes = nodes.notes();
        this.parts = parts;
        this.indicatorId = indicatorId;
        this.measure = measure;
        this.isExtended = isExtended;
    }

    /** The dimensions that occurred, with their slices. */
    List<Dimension> dimensions() {
        List<Dimension> found = new ArrayList<>();
        dimensions.forEach((name, ids) ->
                found.add(Dimension.builder().name(name).slices(ids.values()).build()));
        return found;
    }

    void baseline(XmlNode node) {
        Optional<LocalDate> date = baselineDate(node);
        Optional<Said> said = said(node, Set.of("iso-date", "year", "value"));
        if (date.isPresent() && said.isPresent()) {
            Said value = said.get();
            notes.build(node, () -> Baseline.builder()
                            .indicatorId(indicatorId)
                            .date(date.get())
                            .slice(value.slice())
                            .value(value.value())
                            .numerator(value.extension().numerator)
                            .denominator(value.extension().denominator)
                            .text(value.words())
                            .build())
                    .ifPresent(baseline -> parts.add(baseline, value.extension().position));
        }
    }

    /** The date, or the last day of the year if there is no date, which is reported. */
    private Optional<LocalDate> baselineDate(XmlNode node) {
        Optional<String> given = nodes.required(node, "year");
        Optional<Integer> year = given.flatMap(IatiTexts::year);
        if (given.isPresent() && year.isEmpty()) {
            notes.found(node, "year", IatiRule.INVALID_YEAR, given.get());
        }
        Optional<LocalDate> date = nodes.date(node);
        if (date.isPresent()) {
            if (year.isPresent() && year.get() != date.get().getYear()) {
                notes.found(node, "year", IatiRule.YEAR_CONTRADICTS_DATE, given.orElseThrow());
            }
            return date;
        }
        // A date that cannot be read is not replaced by the year: somebody meant a certain day.
        if (year.isPresent() && node.attribute("iso-date").isEmpty()) {
            LocalDate lastDay = LocalDate.of(year.get(), Month.DECEMBER, 31);
            notes.atAttribute(node, "year", IatiRule.DATE_FROM_YEAR, "date", lastDay.toString());
            return Optional.of(lastDay);
        }
        return Optional.empty();
    }

    void period(XmlNode node) {
        nodes.others(node, Set.of(), Set.of("period-start", "period-end", "target", "actual"));
        Optional<LocalDate> start = periodDate(node, "period-start");
        Optional<LocalDate> end = periodDate(node, "period-end");
        List<XmlNode> targets = NodeReader.all(node, "target");
        List<XmlNode> actuals = NodeReader.all(node, "actual");
        if (end.isEmpty()) {
            notes.at(node, IatiRule.PERIOD_NOT_READ);
        } else if (start.filter(day -> day.isAfter(end.get())).isPresent()) {
            notes.at(node, IatiRule.PERIOD_REVERSED);
        }
        if (targets.isEmpty() && actuals.isEmpty() && end.isPresent()) {
            notes.at(node, IatiRule.ELEMENT_NOT_READ);
        }
        targets.forEach(target -> said(target, Set.of("value"))
                .ifPresent(said -> end.ifPresent(date -> target(target, said, start, date))));
        actuals.forEach(actual -> said(actual, Set.of("value"))
                .ifPresent(said -> end.ifPresent(date -> actual(actual, said, start, date))));
    }

    private Optional<LocalDate> periodDate(XmlNode period, String name) {
        Optional<XmlNode> node = nodes.single(period, name);
        if (node.isEmpty()) {
            notes.at(period, IatiRule.MISSING_ELEMENT, "element", name);
            return Optional.empty();
        }
        nodes.others(node.get(), Set.of("iso-date"), Set.of());
        nodes.required(node.get(), "iso-date");
        return nodes.date(node.get());
    }

    private void target(XmlNode node, Said said, Optional<LocalDate> periodStart, LocalDate date) {
        notes.build(node, () -> Target.builder()
                        .indicatorId(indicatorId)
                        .start(said.start(periodStart))
                        .date(date)
                        .slice(said.slice())
                        .value(said.value())
                        .numerator(said.extension().numerator)
                        .denominator(said.extension().denominator)
                        .text(said.words())
                        .build())
                .ifPresent(target -> parts.add(target, said.extension().position));
    }

    private void actual(XmlNode node, Said said, Optional<LocalDate> periodStart, LocalDate date) {
        notes.build(node, () -> Measurement.builder()
                        .indicatorId(indicatorId)
                        .start(said.start(periodStart))
                        .date(date)
                        .slice(said.slice())
                        .value(said.value())
                        .numerator(said.extension().numerator)
                        .denominator(said.extension().denominator)
                        .negative(said.extension().isNegative)
                        .text(said.words())
                        .build())
                .ifPresent(measurement -> parts.add(measurement, said.extension().position));
    }

    /** Reads an element; empty if it says nothing that a chain can hold, for which there is then a reason among the problems. */
    private Optional<Said> said(XmlNode node, Set<String> attributes) {
        nodes.others(node, attributes, ELEMENTS);
        if (node.children().isEmpty()) {
            // The ordinary value: a number for the whole.
            return number(node, false)
                    .map(number ->
                            new Said(Optional.of(number), Optional.empty(), Optional.empty(), new ValueExtension()));
        }
        Optional<XmlNode> extended = nodes.single(node, EXTENSION);
        ValueExtension extension = new ValueExtension();
        extended.ifPresent(element -> ValueExtension.CODEC.fill(element, extension, notes));
        Optional<String> text = nodes.single(node, "comment").flatMap(comment -> text(comment, isExtended));
        Optional<BigDecimal> number = number(node, text.isPresent());
        List<XmlNode> locations = NodeReader.all(node, "location");
        locations.forEach(location -> notes.at(location, IatiRule.LOCATION));
        List<XmlNode> split = NodeReader.all(node, "dimension");
        Optional<String> slice = split.size() == 1 ? slice(split.get(0)) : Optional.empty();
        split.stream().skip(1).forEach(dimension -> notes.at(dimension, IatiRule.SEVERAL_DIMENSIONS));
        boolean isWhole = split.isEmpty() || slice.isPresent();
        return (number.isPresent() || text.isPresent()) && locations.isEmpty() && isWhole
                ? Optional.of(new Said(number, text, slice, extension))
                : Optional.empty();
    }

    private Optional<String> text(XmlNode comment, boolean isCertain) {
        Optional<String> text = nodes.narrative(comment);
        if (text.isPresent() && !WritePlan.isComment(measure)) {
            notes.at(comment, IatiRule.COMMENT_NOT_READ);
            return Optional.empty();
        }
        if (text.isPresent() && measure != Measure.QUALITATIVE && !isCertain) {
            notes.at(comment, IatiRule.COMMENT_AS_CATEGORY);
        }
        return text;
    }

    private Optional<BigDecimal> number(XmlNode node, boolean hasText) {
        Optional<String> given = node.attribute("value");
        if (measure == Measure.QUALITATIVE) {
            given.ifPresent(text -> notes.found(node, "value", IatiRule.UNEXPECTED_VALUE, text));
            if (!hasText) {
                notes.at(node, IatiRule.MISSING_VALUE);
            }
            return Optional.empty();
        }
        if (given.isEmpty()) {
            notes.at(node, IatiRule.MISSING_VALUE);
            return Optional.empty();
        }
        String text = given.get();
        if (text.isEmpty()) {
            notes.atAttribute(node, "value", IatiRule.MISSING_VALUE);
            return Optional.empty();
        }
        if (!IatiTexts.isNumber(text)) {
            notes.found(node, "value", IatiRule.INVALID_NUMBER, text);
            return Optional.empty();
        }
        Optional<BigDecimal> number = IatiTexts.number(text);
        if (number.isEmpty()) {
            notes.found(node, "value", IatiRule.NUMBER_TOO_LONG, text);
        }
        return number;
    }

    private Optional<String> slice(XmlNode node) {
        nodes.others(node, Set.of("name", "value"), Set.of());
        String name = node.attribute("name").orElse("");
        String value = node.attribute("value").orElse("");
        if (name.isEmpty() || value.isEmpty()) {
            notes.at(node, IatiRule.INCOMPLETE_DIMENSION);
            return Optional.empty();
        }
        if (IatiTexts.isNumberLike(value)) {
            notes.found(node, "value", IatiRule.NUMBER_AS_DIMENSION, value);
            return Optional.empty();
        }
        Map<String, String> ids = dimensions.computeIfAbsent(name, any -> new LinkedHashMap<>());
        String known = ids.get(value);
        if (known != null) {
            return Optional.of(known);
        }
        String id = unused(Checks.isId(value) ? value : slug(value));
        if (!id.equals(value)) {
            notes.found(node, "value", IatiRule.SLICE_RENAMED, value);
        }
        ids.put(value, id);
        slices.add(id);
        return Optional.of(id);
    }

    /** An id with a hyphen in place of what an id cannot contain. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().limit(MAX_SLUG).forEach(c -> {
            if (Checks.isId(Character.toString(c))) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? "slice" : slug.toString();
    }

    /** Another id for each slice, also in different dimensions. */
    private String unused(String id) {
        String unused = id;
        while (slices.contains(unused)) {
            unused = id + "-" + (repeated.merge(id, 1, Integer::sum) + 1);
        }
        return unused;
    }
}

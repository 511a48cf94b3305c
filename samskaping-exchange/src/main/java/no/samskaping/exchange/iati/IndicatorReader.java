package no.samskaping.exchange.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.internal.iati.ChainParts;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.exchange.internal.iati.XmlNode;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;

/** Reads the results of one activity. */
final class IndicatorReader {
    private static final String EXTENSION = ElementCodec.field(ChainExtension.INDICATOR.name());

    private final NodeReader nodes;
    private final ReadNotes notes;
    private final ChainParts parts;
    private final Set<String> usedIds;
    private int indicators;

    /** @param usedIds the ids that the extension gives to indicators of the activity, and those that are made */
    IndicatorReader(NodeReader nodes, ChainParts parts, Set<String> usedIds) {
        this.nodes = nodes;
        this.notes = nodes.notes();
        this.parts = parts;
        this.usedIds = usedIds;
    }

    /** The id that the extension gives to an indicator. */
    static Optional<String> extensionId(XmlNode indicator) {
        return ElementCodec.children(indicator, ChainExtension.INDICATOR.name()).stream()
                .findFirst()
                .flatMap(extension -> extension.attribute("id"))
                .filter(Checks::isId);
    }

    void result(XmlNode node) {
        nodes.others(node, Set.of("type"), Set.of("title", "indicator"));
        Optional<String> type = nodes.required(node, "type");
        Optional<ResultLevel> level = type.flatMap(IatiTexts::level);
        if (type.isPresent() && level.isEmpty()) {
            notes.found(node, "type", IatiRule.UNKNOWN_CODE, type.get());
        }
        Optional<XmlNode> title = nodes.single(node, "title");
        Optional<String> name = title.flatMap(nodes::narrative);
        if (name.isEmpty()) {
            notes.at(title.orElse(node), IatiRule.MISSING_ELEMENT, "element", title.isEmpty() ? "title" : "narrative");
        }
        List<XmlNode> found = NodeReader.all(node, "indicator");
        if (found.isEmpty()) {
            notes.at(node, IatiRule.MISSING_ELEMENT, "element", "indicator");
        }
        boolean isNamed = true;
        for (XmlNode indicator : found) {
            Optional<String> itsName = indicator(indicator, node, level);
            isNamed &= name.isEmpty() || name.equals(itsName);
        }
        if (!isNamed) {
            notes.at(title.orElse(node), IatiRule.RESULT_TITLE_NOT_READ);
        }
    }

    /** Reads an indicator and its values; without a level or a measure it is only checked. Returns its title. */
    private Optional<String> indicator(XmlNode node, XmlNode result, Optional<ResultLevel> levelOfResult) {
        indicators++;
        nodes.others(
                node, Set.of("measure", "ascending"), Set.of("title", "reference", "baseline", "period", EXTENSION));
        Optional<XmlNode> extension = nodes.single(node, EXTENSION);
        Optional<ResultLevel> level = level(result, levelOfResult, extension);
        Optional<Measure> measure = measure(node, extension);
        Optional<XmlNode> title = nodes.single(node, "title");
        Optional<String> name = title.flatMap(nodes::narrative);
        String id = id(node);
        ChainParts values = new ChainParts();
        ValueReader reader = new ValueReader(nodes, values, id, measure.orElse(Measure.COUNT), extension.isPresent());
        Indicator.Builder builder = Indicator.builder();
        builder.id(id)
                .name(name(title.orElse(node), name, extension, id))
                .direction(direction(node))
                .references(references(node, extension));
        extension.ifPresent(element -> ChainExtension.INDICATOR.fill(element, builder, notes));
        NodeReader.all(node, "baseline").forEach(reader::baseline);
        NodeReader.all(node, "period").forEach(reader::period);
        if (extension.isEmpty()) {
            builder.disaggregation(reader.dimensions());
        }
        if (level.isPresent() && measure.isPresent()) {
            builder.level(level.get()).measure(measure.get());
            notes.build(extension.orElse(node), builder::build).ifPresent(indicator -> {
                parts.add(indicator);
                parts.addAll(values);
            });
        }
        return name;
    }

    private String id(XmlNode node) {
        Optional<String> own = extensionId(node);
        if (own.isPresent()) {
            return own.get();
        }
        String id = Losses.INDICATOR_ID + indicators;
        for (int i = 2; !usedIds.add(id); i++) {
            id = Losses.INDICATOR_ID + indicators + "-" + i;
        }
        notes.at(node, IatiRule.ID_MADE, "id", id);
        return id;
    }

    private String name(XmlNode place, Optional<String> name, Optional<XmlNode> extension, String id) {
        boolean isEmpty = extension.stream()
                .anyMatch(element -> !ElementCodec.children(element, "name").isEmpty());
        if (name.isEmpty()) {
            notes.at(place, IatiRule.NAME_MADE, "name", id);
        }
        return isEmpty ? "" : name.orElse(id);
    }

    private Optional<ResultLevel> level(
            XmlNode result, Optional<ResultLevel> levelOfResult, Optional<XmlNode> extension) {
        Optional<ResultLevel> own = refined(extension, "level", ResultLevel.class);
        if (own.isPresent() && levelOfResult.isPresent() && !own.equals(levelOfResult)) {
            notes.atAttribute(extension.orElseThrow(), "level", IatiRule.EXTENSION_CONTRADICTS);
        }
        if (levelOfResult.filter(ResultLevel.SOCIETAL_VALUE::equals).isPresent() && !own.equals(levelOfResult)) {
            notes.atAttribute(result, "type", IatiRule.LEVEL_ASSUMED);
        }
        return levelOfResult;
    }

    private Optional<Measure> measure(XmlNode node, Optional<XmlNode> extension) {
        Optional<String> code = nodes.required(node, "measure");
        Optional<Measure> measure = code.flatMap(IatiTexts::measure);
        if (code.isPresent() && measure.isEmpty()) {
            notes.found(node, "measure", IatiRule.UNKNOWN_CODE, code.get());
        }
        Optional<Measure> own = refined(extension, "measure", Measure.class);
        if (own.map(IatiTexts::code).equals(code) && own.isPresent()) {
            return own;
        }
        if (own.isPresent() && measure.isPresent()) {
            notes.atAttribute(extension.orElseThrow(), "measure", IatiRule.EXTENSION_CONTRADICTS);
        }
        if (measure.filter(Measure.COUNT::equals).isPresent()) {
            notes.atAttribute(node, "measure", IatiRule.MEASURE_ASSUMED);
        }
        return measure;
    }

    private <E extends Enum<E> & EnumTerm> Optional<E> refined(
            Optional<XmlNode> extension, String attribute, Class<E> type) {
        Optional<String> given = extension.flatMap(element -> element.attribute(attribute));
        Optional<E> term = given.flatMap(code -> EnumTerm.fromCode(type, code));
        if (given.isPresent() && term.isEmpty()) {
            notes.found(extension.orElseThrow(), attribute, IatiRule.EXTENSION_INVALID, given.get());
        }
        return term;
    }

    private Optional<Direction> direction(XmlNode node) {
        Optional<String> given = node.attribute("ascending");
        Optional<Boolean> ascending = given.flatMap(IatiTexts::truth);
        if (given.isPresent() && ascending.isEmpty()) {
            notes.found(node, "ascending", IatiRule.TRUTH_EXPECTED, given.get());
        }
        return ascending.map(truth -> truth ? Direction.INCREASE : Direction.DECREASE);
    }

    private List<IndicatorReference> references(XmlNode indicator, Optional<XmlNode> extension) {
        List<IndicatorReference> references = new ArrayList<>();
        NodeReader.all(indicator, "reference").forEach(node -> reference(node).ifPresent(references::add));
        Optional<XmlNode> own = extension.stream()
                .flatMap(element -> ElementCodec.children(element, ChainExtension.REFERENCES.name()).stream())
                .findFirst();
        if (own.isEmpty()) {
            return references;
        }
        Indicator.Builder exact = Indicator.builder();
        ChainExtension.REFERENCES.fill(own.get(), exact, notes);
        return notes.build(own.get(), () -> exact.id("any")
                        .name("")
                        .level(ResultLevel.OUTPUT)
                        .measure(Measure.COUNT)
                        .build())
                .map(Indicator::getReferences)
                .orElse(references);
    }

    private Optional<IndicatorReference> reference(XmlNode node) {
        nodes.others(node, Set.of("vocabulary", "code", "indicator-uri"), Set.of());
        Optional<String> list = nodes.required(node, "vocabulary");
        Optional<ReferenceVocabulary> vocabulary = list.flatMap(IatiTexts::vocabulary);
        if (list.isPresent() && vocabulary.isEmpty()) {
            notes.found(node, "vocabulary", IatiRule.UNKNOWN_CODE, list.get());
        }
        Optional<String> code = node.attribute("code").filter(text -> !text.isEmpty());
        if (code.isEmpty()) {
            notes.at(node, IatiRule.INCOMPLETE_REFERENCE);
            return Optional.empty();
        }
        return Optional.of(IndicatorReference.builder()
                .vocabulary(vocabulary)
                .code(code)
                .uri(node.attribute("indicator-uri").filter(uri -> !uri.isEmpty()))
                .build());
    }
}

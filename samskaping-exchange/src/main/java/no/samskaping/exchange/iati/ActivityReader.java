package no.samskaping.exchange.iati;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.exchange.internal.iati.ChainParts;
import no.samskaping.exchange.internal.iati.Scalar;
import no.samskaping.exchange.internal.iati.XmlNode;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;

/** Reads one activity: its header, its results, and the extension. */
final class ActivityReader {
    private static final String CHAIN = ElementCodec.field(ChainExtension.CHAIN.name());

    private static final Set<String> READ = Set.of(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "activity-status",
            "activity-date",
            "recipient-country",
            "sector",
            "result");

    private static final Set<String> NOT_RESULTS = Set.of(
            "other-identifier",
            "contact-info",
            "activity-scope",
            "recipient-region",
            "location",
            "tag",
            "country-budget-items",
            "humanitarian-scope",
            "policy-marker",
            "collaboration-type",
            "default-flow-type",
            "default-finance-type",
            "default-aid-type",
            "default-tied-status",
            "budget",
            "planned-disbursement",
            "capital-spend",
            "transaction",
            "document-link",
            "related-activity",
            "legacy-data",
            "conditions",
            "crs-add",
            "fss");

    private static final Set<String> ACTIVITY_ATTRIBUTES = Set.of(
            "last-updated-datetime",
            "default-currency",
            "humanitarian",
            "hierarchy",
            "linked-data-uri",
            "budget-not-provided");

    private static final Set<String> ROOT_ATTRIBUTES = Set.of("version", "generated-datetime", "linked-data-default");

    private final XmlNode activity;
    private final ReadNotes notes = new ReadNotes();
    private final NodeReader nodes;

    private ActivityReader(XmlNode activity, Optional<Locale> language) {
        this.activity = activity;
        this.nodes = new NodeReader(notes, language);
    }

    /** Whether an element of an activity is read; others are only counted. */
    static boolean isRead(String namespace, String name) {
        return namespace.isEmpty() ? READ.contains(name) : namespace.equals(IatiResults.NAMESPACE);
    }

    /**
     * Reads an activity, and reports what else is in the root element since the activity before.
     *
     * @param isRootChecked whether the attributes of the root element have been checked
     */
    static IatiReading read(
            XmlNode activity, Optional<XmlNode> root, boolean isRootChecked, Optional<Locale> language) {
        ActivityReader reader = new ActivityReader(activity, language);
        root.ifPresent(node -> {
            if (!isRootChecked) {
                reader.root(node);
            }
            reader.skipped(node);
            node.forgetSkipped();
        });
        return reader.read();
    }

    private void root(XmlNode root) {
        Optional<String> version = nodes.required(root, "version");
        version.filter(text -> !text.startsWith("2."))
                .ifPresent(text -> notes.found(root, "version", IatiRule.UNKNOWN_CODE, text));
        unknownAttributes(root, ROOT_ATTRIBUTES, Set.of());
    }

    private void skipped(XmlNode node) {
        node.skipped().forEach((name, skipped) -> {
            XmlNode place = node.place(name, skipped);
            IatiRule rule = NOT_RESULTS.contains(name) ? IatiRule.NOT_RESULTS : IatiRule.ELEMENT_NOT_READ;
            notes.at(place, rule, "element", name, "count", Integer.toString(skipped.count()));
        });
    }

    private void unknownAttributes(XmlNode node, Set<String> known, Set<String> notResults) {
        for (XmlNode.Attribute attribute : node.attributes()) {
            if (attribute.namespace().equals(XmlNode.XML)) {
                continue;
            }
            boolean isIati = attribute.namespace().isEmpty();
            if (isIati && notResults.contains(attribute.name())) {
                notes.atAttribute(
                        node, attribute.name(), IatiRule.NOT_RESULTS, "element", attribute.name(), "count", "1");
            } else if (!isIati || !known.contains(attribute.name())) {
                notes.atAttribute(node, attribute.name(), IatiRule.ATTRIBUTE_NOT_READ);
            }
        }
    }

    private IatiReading read() {
        unknownAttributes(activity, Set.of(), ACTIVITY_ATTRIBUTES);
        skipped(activity);
        for (XmlNode child : activity.children()) {
            if (!child.namespace().isEmpty() && !child.is(IatiResults.NAMESPACE, ChainExtension.CHAIN.name())) {
                notes.at(child, IatiRule.ELEMENT_NOT_READ);
            }
        }
        if (!activity.text().isBlank()) {
            notes.at(activity, IatiRule.TEXT_NOT_READ);
        }
        Optional<XmlNode> extension = nodes.single(activity, CHAIN);
        Header header = header();
        ChainParts parts = new ChainParts();
        results(parts);
        ImpactChain chain = extension
                .flatMap(element -> extended(element, parts))
                .orElseGet(() -> plain(header, parts, extension.isPresent()));
        return ImmutableIatiReading.builder()
                .chain(chain)
                .header(header.complete)
                .problems(notes.problems())
                .build();
    }

    private void results(ChainParts parts) {
        List<XmlNode> results = NodeReader.all(activity, "result");
        Set<String> ids = results.stream()
                .flatMap(result -> result.children().stream())
                .filter(child -> child.is("", "indicator"))
                .flatMap(indicator -> IndicatorReader.extensionId(indicator).stream())
                .collect(Collectors.toCollection(HashSet::new));
        IndicatorReader reader = new IndicatorReader(nodes, parts, ids);
        results.forEach(reader::result);
    }

    private Optional<ImpactChain> extended(XmlNode node, ChainParts parts) {
        ImpactChain.Builder chain = ImpactChain.builder();
        ChainExtension.CHAIN.fill(node, chain, notes);
        this.<Target>others(node, ChainExtension.TARGET, parts::add);
        this.<Baseline>others(node, ChainExtension.BASELINE, parts::add);
        this.<Measurement>others(node, ChainExtension.MEASUREMENT, parts::add);
        parts.into(chain);
        return notes.build(node, chain::build);
    }

    private <V> void others(XmlNode node, ElementCodec<V, ?> codec, BiConsumer<V, Optional<Integer>> add) {
        for (XmlNode child : ElementCodec.children(node, codec.name())) {
            codec.read(child, notes)
                    .ifPresent(value -> add.accept(value, ElementCodec.read(child, "position", Scalar.INT, notes)));
        }
    }

    private ImpactChain plain(Header header, ChainParts parts, boolean isExtensionRefused) {
        ImpactChain.Builder chain = ImpactChain.builder();
        Optional<String> identifier = header.identifier.filter(Checks::isId);
        String id = identifier.orElse("activity-" + activity.ordinal());
        if (identifier.isEmpty() && !isExtensionRefused) {
            notes.at(header.identifierNode.orElse(activity), IatiRule.ID_MADE, "id", id);
        }
        if (header.title.isEmpty()) {
            notes.at(header.titleNode.orElse(activity), IatiRule.NAME_MADE, "name", id);
        }
        chain.id(id).title(header.title.orElse(id)).period(header.period());
        parts.into(chain);
        return chain.build();
    }

    /** What the activity says about itself, as far as it can be read. */
    private static final class Header {
        Optional<XmlNode> identifierNode = Optional.empty();
        Optional<XmlNode> titleNode = Optional.empty();
        Optional<String> identifier = Optional.empty();
        Optional<String> title = Optional.empty();
        final Map<String, LocalDate> dates = new HashMap<>();
        Optional<IatiHeader> complete = Optional.empty();

        Optional<Period> period() {
            Optional<LocalDate> end = date("4").or(() -> date("3"));
            return date("2")
                    .or(() -> date("1"))
                    .filter(start -> end.isEmpty() || !end.get().isBefore(start))
                    .map(start -> Period.builder().start(start).end(end).build());
        }

        Optional<LocalDate> date(String type) {
            return Optional.ofNullable(dates.get(type));
        }
    }

    private Header header() {
        Header header = new Header();
        IatiHeader.Builder builder = IatiHeader.builder();
        header.identifierNode = nodes.single(activity, "iati-identifier");
        header.identifierNode.ifPresent(node -> nodes.othersBesideText(node, Set.of(), Set.of()));
        header.identifier = header.identifierNode.map(XmlNode::content).filter(text -> !text.isEmpty());
        header.identifier.ifPresent(builder::identifier);
        nodes.single(activity, "reporting-org")
                .flatMap(node -> organisation(node, Set.of("ref", "type"), Set.of("secondary-reporter")))
                .ifPresent(builder::reportingOrganisation);
        header.titleNode = nodes.single(activity, "title");
        header.title = header.titleNode.flatMap(nodes::narrative);
        header.title.ifPresent(builder::title);
        nodes.single(activity, "description").flatMap(nodes::narrative).ifPresent(builder::description);
        NodeReader.all(activity, "participating-org").forEach(node -> participant(node, builder));
        nodes.single(activity, "activity-status")
                .flatMap(node -> code(node, Set.of("code")))
                .ifPresent(builder::status);
        NodeReader.all(activity, "activity-date").forEach(node -> date(node, header.dates));
        header.date("1").ifPresent(builder::plannedStart);
        header.date("2").ifPresent(builder::actualStart);
        header.date("3").ifPresent(builder::plannedEnd);
        header.date("4").ifPresent(builder::actualEnd);
        nodes.single(activity, "recipient-country")
                .flatMap(node -> code(node, Set.of("code")))
                .ifPresent(builder::recipientCountry);
        nodes.single(activity, "sector").flatMap(this::sector).ifPresent(builder::sector);
        if (!activity.language().isEmpty()) {
            builder.language(activity.language());
        }
        header.complete = complete(activity, builder::build);
        return header;
    }

    /** Builds a part of the header; if something is missing or wrong, that is one problem. */
    private <T> Optional<T> complete(XmlNode node, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException e) {
            String fields = e.getFindings().stream()
                    .map(Finding::getPath)
                    .map(path -> path.substring(1))
                    .distinct()
                    .collect(Collectors.joining(", "));
            notes.at(node, IatiRule.HEADER_INCOMPLETE, "fields", fields);
            return Optional.empty();
        }
    }

    private Optional<IatiOrganisation> organisation(XmlNode node, Set<String> known, Set<String> notResults) {
        Set<String> all = Stream.concat(known.stream(), notResults.stream()).collect(Collectors.toSet());
        Optional<String> name = nodes.narrative(node, all);
        notResults.stream()
                .filter(attribute -> node.attribute(attribute).isPresent())
                .forEach(attribute ->
                        notes.atAttribute(node, attribute, IatiRule.NOT_RESULTS, "element", attribute, "count", "1"));
        return complete(node, () -> {
            IatiOrganisation.Builder organisation = IatiOrganisation.builder();
            node.attribute("ref").ifPresent(organisation::ref);
            node.attribute("type").ifPresent(organisation::type);
            name.ifPresent(organisation::name);
            return organisation.build();
        });
    }

    private void participant(XmlNode node, IatiHeader.Builder builder) {
        organisation(node, Set.of("role", "ref", "type"), Set.of("activity-id", "crs-channel-code"))
                .flatMap(organisation -> complete(node, () -> {
                    IatiParticipant.Builder participant = IatiParticipant.builder();
                    participant.organisation(organisation);
                    node.attribute("role").ifPresent(participant::role);
                    return participant.build();
                }))
                .ifPresent(builder::addParticipants);
    }

    private Optional<String> code(XmlNode node, Set<String> known) {
        nodes.others(node, known, Set.of());
        return nodes.required(node, "code");
    }

    private Optional<String> sector(XmlNode node) {
        Optional<String> code = code(node, Set.of("code", "vocabulary"));
        Optional<String> vocabulary = node.attribute("vocabulary").filter(list -> !list.equals("1"));
        vocabulary.ifPresent(list -> notes.found(node, "vocabulary", IatiRule.UNKNOWN_CODE, list));
        return vocabulary.isPresent() ? Optional.empty() : code;
    }

    private void date(XmlNode node, Map<String, LocalDate> dates) {
        nodes.others(node, Set.of("type", "iso-date"), Set.of());
        Optional<String> type = nodes.required(node, "type");
        nodes.required(node, "iso-date");
        Optional<LocalDate> date = nodes.date(node);
        type.ifPresent(code -> {
            if (!Set.of("1", "2", "3", "4").contains(code)) {
                notes.found(node, "type", IatiRule.UNKNOWN_CODE, code);
            } else if (date.isPresent() && dates.putIfAbsent(code, date.get()) != null) {
                notes.at(node, IatiRule.REPEATED_ELEMENT);
            }
        });
    }
}

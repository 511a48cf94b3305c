package no.samskaping.exchange.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** Finds the columns of a table by their headings. */
final class Proposer {
    private static final List<String> EXPECTATION = List.of("expectation-", "expectation.");
    private static final List<String> ROLE = List.of("roles.", "roles/", "roles[");

    private final List<String> headings;
    private final Instrument instrument;

    /** The columns with each heading, as it is and whatever its case is. */
    private final Map<String, List<Integer>> exact = new LinkedHashMap<>();

    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();

    private final Set<Integer> placed = new HashSet<>();

    Proposer(List<String> headings, Instrument instrument) {
        this.headings = headings;
        this.instrument = instrument;
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            exact.computeIfAbsent(CellText.exact(heading), key -> new ArrayList<>())
                    .add(column);
            columns.computeIfAbsent(CellText.key(heading), key -> new ArrayList<>())
                    .add(column);
        }
    }

    ColumnProposal propose() {
        ColumnMapping.Builder mapping = ColumnMapping.builder().instrument(instrument.ref());
        Map<String, Integer> items = place(names(""));
        Map<String, Integer> expectations = new TreeMap<>();
        EXPECTATION.forEach(prefix -> place(names(prefix)).forEach(expectations::putIfAbsent));
        addTexts(items);
        items.forEach((item, column) -> mapping.putItems(item, headings.get(column)));
        expectations.forEach((item, column) -> mapping.putExpectations(item, headings.get(column)));
        single(Metadata.PARTY)
                .ifPresent(heading -> mapping.partyColumn(
                        PartyColumn.builder().heading(heading).build()));
        single(Metadata.RESPONDENT).ifPresent(mapping::respondentColumn);
        single(Metadata.ROLES)
                .ifPresent(heading -> mapping.rolesColumn(
                        RolesColumn.builder().heading(heading).build()));
        roles(mapping);
        List<String> unplaced = new ArrayList<>();
        Set<String> ignored = new HashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            if (!placed.contains(column)) {
                if (!Metadata.isKnown(heading)) {
                    unplaced.add(heading);
                } else if (ignored.add(CellText.key(heading))) {
                    mapping.addIgnored(heading);
                }
            }
        }
        return ImmutableColumnProposal.builder()
                .mapping(mapping.build())
                .unplacedHeadings(unplaced)
                .missingItems(instrument.getItems().stream()
                        .map(Item::getId)
                        .filter(item -> !items.containsKey(item))
                        .toList())
                .build();
    }

    /** The items by each way to write their ids, after a prefix. */
    private Map<String, Set<String>> names(String prefix) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Item item : instrument.getItems()) {
            String field = item.getField().getCode();
            String value = item.getValue().getCode();
            add(names, prefix + item.getId(), item);
            if (isOnlyOneOfItsCell(item)) {
                add(names, prefix + field + "." + value, item);
                add(names, prefix + field + "[" + value + "]", item);
                add(names, prefix + field + "/" + value, item);
            }
        }
        return names;
    }

    private boolean isOnlyOneOfItsCell(Item item) {
        return instrument.getItems().stream()
                        .filter(other -> other.cell().equals(item.cell()))
                        .count()
                == 1;
    }

    private static void add(Map<String, Set<String>> names, String name, Item item) {
        names.computeIfAbsent(CellText.exact(name), key -> new HashSet<>()).add(item.getId());
    }

    /** Places the items that fit one column, which fits no other item: by their names as they are, then in any case. */
    private Map<String, Integer> place(Map<String, Set<String>> names) {
        Map<String, Integer> result = place(names, exact);
        Map<String, Set<String>> others = new HashMap<>();
        names.forEach((name, ids) -> ids.stream()
                .filter(id -> !result.containsKey(id))
                .forEach(id -> others.computeIfAbsent(CellText.key(name), key -> new HashSet<>())
                        .add(id)));
        place(others, columns).forEach(result::put);
        return result;
    }

    private Map<String, Integer> place(Map<String, Set<String>> names, Map<String, List<Integer>> byHeading) {
        Map<String, Set<Integer>> found = new TreeMap<>();
        names.forEach((name, ids) -> {
            if (ids.size() == 1) {
                byHeading.getOrDefault(name, List.of()).stream()
                        .filter(column -> !placed.contains(column))
                        .forEach(column -> found.computeIfAbsent(ids.iterator().next(), id -> new HashSet<>())
                                .add(column));
            }
        });
        Map<String, Integer> result = new TreeMap<>();
        found.forEach((item, fitting) -> {
            Integer column = fitting.iterator().next();
            if (fitting.size() == 1 && placed.add(column)) {
                result.put(item, column);
            }
        });
        return result;
    }

    /** Places the items that are left by their statements, as they are or with the digit of a repeated heading. */
    private void addTexts(Map<String, Integer> items) {
        Map<String, Set<String>> texts = new HashMap<>();
        for (Item item : instrument.getItems()) {
            item.getText().getTexts().values().forEach(text -> add(texts, text, item));
        }
        texts.values().removeIf(ids -> ids.stream().anyMatch(items::containsKey));
        place(texts).forEach(items::put);
        Map<String, Set<String>> repeated = new HashMap<>();
        for (String name : exact.keySet()) {
            String base = name.replaceFirst("[0-9]$", "");
            Set<String> ids = texts.get(base);
            if (ids != null && !base.equals(name) && ids.stream().noneMatch(items::containsKey)) {
                repeated.put(name, ids);
            }
        }
        place(repeated).forEach(items::put);
    }

    private Optional<String> single(Set<String> names) {
        List<Integer> fitting = names.stream()
                .flatMap(name -> columns.getOrDefault(name, List.of()).stream())
                .filter(column -> !placed.contains(column))
                .toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        placed.add(fitting.get(0));
        return Optional.of(headings.get(fitting.get(0)));
    }

    private void roles(ColumnMapping.Builder mapping) {
        for (CitizenRole role : CitizenRole.values()) {
            Set<String> names = new HashSet<>();
            ROLE.forEach(
                    prefix -> names.add(CellText.key(prefix + role.getCode() + (prefix.endsWith("[") ? "]" : ""))));
            single(names).ifPresent(heading -> mapping.putRoleColumns(heading, role));
        }
    }
}

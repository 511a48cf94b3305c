package no.samskaping.exchange.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.instrument.Item;

/** Which column of a table has what: a plan that was matched with the headings. */
final class Columns {
    /** What a column has. */
    enum Kind {
        IGNORED,
        ITEM,
        EXPECTATION,
        PARTY,
        RESPONDENT,
        ROLES,
        ROLE
    }

    private final Kind[] kinds;
    private final int[] items;
    private final String[] headings;
    private final CitizenRole[] roles;

    private Columns(int width) {
        kinds = new Kind[width];
        Arrays.fill(kinds, Kind.IGNORED);
        items = new int[width];
        headings = new String[width];
        roles = new CitizenRole[width];
    }

    /**
     * Matches a plan with headings.
     *
     * @throws InputException if an item has no column, or a column is missing or has its heading twice
     */
    static Columns match(ColumnPlan plan, Instrument instrument, List<String> headings, RowSource source) {
        Columns columns = new Columns(headings.size());
        List<Finding> findings = new ArrayList<>(planned(plan, instrument));
        Finder finder = new Finder(columns, new Places(), new Places(), findings);
        for (int column = 0; column < headings.size(); column++) {
            finder.exact().add(CellText.exact(headings.get(column)), column);
            finder.anyCase().add(CellText.key(headings.get(column)), column);
        }
        plan.partyHeading().ifPresent(heading -> finder.place(heading, Kind.PARTY, 0));
        plan.respondentHeading().ifPresent(heading -> finder.place(heading, Kind.RESPONDENT, 0));
        plan.rolesHeading().ifPresent(heading -> finder.place(heading, Kind.ROLES, 0));
        plan.roleColumns().forEach((heading, role) -> {
            int column = finder.place(heading, Kind.ROLE, 0);
            if (column >= 0) {
                columns.roles[column] = role;
            }
        });
        List<String> ids = instrument.getItems().stream().map(Item::getId).toList();
        finder.placeAll(ids, plan.items(), Kind.ITEM);
        finder.placeAll(ids, plan.expectations(), Kind.EXPECTATION);
        if (!findings.isEmpty()) {
            List<InputProblem> problems = findings.stream()
                    .map(finding -> source.problem(finding, -1, Optional.empty()))
                    .toList();
            throw new InputException(problems);
        }
        return columns;
    }

    /** What is wrong with a plan, whatever the table is. */
    private static List<Finding> planned(ColumnPlan plan, Instrument instrument) {
        if (!plan.instrument().equals(instrument.ref())) {
            return List.of(Finding.of(
                    ExchangeRule.MAPPING_OF_OTHER_INSTRUMENT,
                    "/instrument",
                    "mapped",
                    name(plan.instrument()),
                    "instrument",
                    name(instrument.ref())));
        }
        List<Finding> findings = new ArrayList<>();
        if (plan.party().isEmpty() && plan.partyHeading().isEmpty()) {
            findings.add(Finding.of(ExchangeRule.PARTY_NOT_MAPPED, "/party"));
        }
        Set<String> ids = instrument.getItems().stream().map(Item::getId).collect(Collectors.toSet());
        for (Item item : instrument.getItems()) {
            if (!plan.items().containsKey(item.getId()) && !plan.leftOut().contains(item.getId())) {
                findings.add(Finding.of(ExchangeRule.ITEM_WITHOUT_COLUMN, "/items", "item", item.getId()));
            }
        }
        Set<String> mapped = new TreeSet<>(plan.items().keySet());
        mapped.addAll(plan.expectations().keySet());
        mapped.addAll(plan.leftOut());
        mapped.removeAll(ids);
        mapped.forEach(item -> findings.add(Finding.of(ExchangeRule.ITEM_NOT_IN_INSTRUMENT, "/items", "item", item)));
        return findings;
    }

    private static String name(InstrumentRef instrument) {
        return instrument.getId() + " " + instrument.getVersion();
    }

    /** The columns by their headings. */
    private static final class Places {
        private final Map<String, Integer> columns = new HashMap<>();
        private final Set<String> repeated = new HashSet<>();

        void add(String heading, int column) {
            if (columns.putIfAbsent(heading, column) != null) {
                repeated.add(heading);
            }
        }

        boolean has(String heading) {
            return columns.containsKey(heading);
        }

        boolean isRepeated(String heading) {
            return repeated.contains(heading);
        }

        int column(String heading) {
            return columns.getOrDefault(heading, -1);
        }
    }

    /** Finds headings as they are, or else in another case. */
    private record Finder(Columns columns, Places exact, Places anyCase, List<Finding> findings) {
        void placeAll(List<String> ids, Map<String, String> headings, Kind kind) {
            for (int item = 0; item < ids.size(); item++) {
                String heading = headings.get(ids.get(item));
                if (heading != null) {
                    place(heading, kind, item);
                }
            }
        }

        int place(String heading, Kind kind, int item) {
            boolean asItIs = exact.has(CellText.exact(heading));
            Places places = asItIs ? exact : anyCase;
            String key = asItIs ? CellText.exact(heading) : CellText.key(heading);
            int column = places.column(key);
            if (column < 0) {
                return refuse(ExchangeRule.MISSING_COLUMN, heading);
            }
            if (places.isRepeated(key)) {
                return refuse(ExchangeRule.REPEATED_HEADING, heading);
            }
            if (columns.kinds[column] != Kind.IGNORED) {
                return refuse(ExchangeRule.COLUMN_USED_TWICE, heading);
            }
            columns.kinds[column] = kind;
            columns.items[column] = item;
            columns.headings[column] = heading;
            return column;
        }

        private int refuse(ExchangeRule rule, String heading) {
            findings.add(Finding.of(rule, "", "heading", heading));
            return -1;
        }
    }

    int width() {
        return kinds.length;
    }

    Kind kind(int column) {
        return column < kinds.length ? kinds[column] : Kind.IGNORED;
    }

    /** The place of a column's item in the instrument. */
    int item(int column) {
        return items[column];
    }

    CitizenRole role(int column) {
        return roles[column];
    }

    /** The heading as the plan has it. */
    Optional<String> heading(int column) {
        return column >= 0 && column < headings.length ? Optional.ofNullable(headings[column]) : Optional.empty();
    }
}

package no.samskaping.exchange.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.RowTarget;
import no.samskaping.exchange.internal.row.SpanIndex;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.term.Language;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;

/** One row of a table of answers: takes its cells, finds what is wrong, and becomes a sheet or is counted. Used again for each row. */
final class SheetRow implements RowTarget {
    /** A problem, with the number of its column from 0, or -1. */
    record Located(Finding finding, int column) {}

    /** A hostile row must not make a list as long as itself. */
    private static final int MOST_PROBLEMS = 100;

    private static final Set<String> YES = Set.of("1", "true", "ja", "yes", "x");
    private static final Set<String> NO = Set.of("0", "false", "nei", "no", "nein");

    private final ColumnPlan plan;
    private final Columns columns;
    private final List<String> ids;
    private final Scale scale;
    private final AnswerWords words;
    private final Map<String, String> partyByKey = new HashMap<>();
    private final Map<String, CitizenRole> roleByKey = new HashMap<>();
    private final SpanIndex partySpans = new SpanIndex();
    private final List<String> parties = new ArrayList<>();
    private final Map<Group, Group> groups = new HashMap<>();

    private final int[] meanings;
    private final int[] expectationMeanings;
    private final int[] itemColumns;
    private final int[] expectationColumns;
    private final int[] ratings;
    private final int[] expectations;
    private final EnumSet<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
    private final List<Located> problems = new ArrayList<>();
    private String party = "";
    private String respondent = "";
    private boolean blank = true;
    private int filled;
    private long size;

    SheetRow(ColumnPlan plan, Columns columns, Instrument instrument) {
        this.plan = plan;
        this.columns = columns;
        this.scale = instrument.getScale();
        this.words = new AnswerWords(scale, plan.words());
        this.ids = instrument.getItems().stream().map(Item::getId).toList();
        plan.partyLabels().forEach((label, id) -> partyByKey.put(CellText.key(label), id));
        for (CitizenRole role : CitizenRole.values()) {
            roleByKey.put(CellText.key(role.getCode()), role);
            for (Language language : Language.values()) {
                roleByKey.put(CellText.key(role.label(language.getLocale())), role);
            }
        }
        plan.roleLabels().forEach((label, role) -> roleByKey.put(CellText.key(label), role));
        meanings = new int[ids.size()];
        expectationMeanings = new int[ids.size()];
        itemColumns = new int[ids.size()];
        expectationColumns = new int[ids.size()];
        ratings = new int[ids.size()];
        expectations = new int[ids.size()];
        for (int column = 0; column < columns.width(); column++) {
            switch (columns.kind(column)) {
                case ITEM -> itemColumns[columns.item(column)] = column;
                case EXPECTATION -> expectationColumns[columns.item(column)] = column;
                default -> {
                    // Its cells are looked at as they come.
                }
            }
        }
    }

    void begin() {
        Arrays.fill(meanings, AnswerWords.BLANK);
        Arrays.fill(expectationMeanings, AnswerWords.BLANK);
        roles.clear();
        problems.clear();
        party = plan.party().orElse("");
        respondent = "";
        blank = true;
        filled = 0;
        size = 0;
    }

    @Override
    public void cell(int column, char[] characters, int offset, int length) {
        size += length;
        switch (columns.kind(column)) {
            case ITEM -> {
                int meaning = words.read(characters, offset, length);
                meanings[columns.item(column)] = meaning;
                blank &= meaning == AnswerWords.BLANK;
            }
            case EXPECTATION -> {
                int meaning = words.read(characters, offset, length);
                expectationMeanings[columns.item(column)] = meaning;
                blank &= meaning == AnswerWords.BLANK;
            }
            case PARTY -> party(column, characters, offset, length);
            case RESPONDENT -> {
                respondent = text(characters, offset, length);
                blank &= respondent.isEmpty();
            }
            case ROLES -> roles(column, text(characters, offset, length));
            case ROLE -> role(column, text(characters, offset, length));
            case IGNORED -> {
                boolean empty = CellText.isBlank(characters, offset, length);
                blank &= empty;
                if (!empty) {
                    filled = Math.max(filled, column + 1);
                }
            }
        }
    }

    private static String text(char[] characters, int offset, int length) {
        return CellText.unmask(CellText.tidy(new String(characters, offset, length)));
    }

    @Override
    public void invalid(int column) {
        blank = false;
        add(Finding.of(InputRule.NOT_UTF8, ""), column);
    }

    @Override
    public void refused(int column, Rule rule) {
        blank = false;
        if (columns.kind(column) != Columns.Kind.IGNORED) {
            add(Finding.of(rule, ""), column);
        }
    }

    private void party(int column, char[] characters, int offset, int length) {
        int known = partySpans.find(characters, offset, length);
        if (known != SpanIndex.UNKNOWN) {
            party = parties.get(known);
            blank = false;
            return;
        }
        String text = text(characters, offset, length);
        if (text.isEmpty()) {
            return;
        }
        blank = false;
        if (partyByKey.isEmpty()) {
            if (!Checks.isId(text)) {
                add(Finding.of(ValueRule.INVALID_ID, "/party"), column);
                return;
            }
            party = text;
        } else {
            String id = partyByKey.get(CellText.key(text));
            if (id == null) {
                add(Finding.of(ExchangeRule.UNKNOWN_PARTY, "/party"), column);
                return;
            }
            party = id;
        }
        if (partySpans.remember(characters, offset, length, parties.size())) {
            parties.add(party);
        }
    }

    /** Several roles are separated by semicolons, as Microsoft Forms does, or by commas. */
    private void roles(int column, String text) {
        blank &= text.isEmpty();
        for (String part : text.split("[;,]", -1)) {
            String key = CellText.key(part);
            CitizenRole role = roleByKey.get(key);
            if (role != null) {
                roles.add(role);
            } else if (!key.isEmpty()) {
                unknownRole(column);
            }
        }
    }

    private void role(int column, String text) {
        String key = CellText.key(text);
        blank &= key.isEmpty();
        if (YES.contains(key) || roleByKey.get(key) == columns.role(column)) {
            roles.add(columns.role(column));
        } else if (!key.isEmpty() && !NO.contains(key)) {
            unknownRole(column);
        }
    }

    private void unknownRole(int column) {
        String expected =
                Arrays.stream(CitizenRole.values()).map(CitizenRole::getCode).collect(Collectors.joining(", "));
        add(Finding.of(ExchangeRule.UNKNOWN_ROLE, "/roles", "expected", expected), column);
    }

    /** Finishes the row, which is the one of a number among all rows that are not blank. */
    void end(long number) {
        if (plan.respondentHeading().isEmpty()) {
            respondent = plan.respondentPrefix() + number;
        } else if (respondent.isEmpty()) {
            add(Finding.of(ExchangeRule.RESPONDENT_MISSING, "/respondent"), -1);
        } else if (!Checks.isId(respondent)) {
            add(Finding.of(ValueRule.INVALID_ID, "/respondent"), -1);
        }
        if (party.isEmpty() && problems.stream().noneMatch(problem -> isOf(problem, "/party"))) {
            add(Finding.of(ExchangeRule.PARTY_MISSING, "/party"), -1);
        }
        for (int item = 0; item < ratings.length; item++) {
            int meaning = meanings[item];
            int expected = expectationMeanings[item];
            ratings[item] = number(meaning);
            expectations[item] = number(expected);
            if (meaning > AnswerWords.NOT_APPLICABLE) {
                refuse(meaning, item, itemColumns[item], "", SamsonRule.RATING_OFF_SCALE);
            }
            if (expected != AnswerWords.BLANK) {
                checkExpectation(meaning, expected, item);
            }
        }
    }

    private static boolean isOf(Located problem, String path) {
        return problem.finding().getPath().equals(path);
    }

    private void checkExpectation(int meaning, int expected, int item) {
        int column = expectationColumns[item];
        if (expected == AnswerWords.AMBIGUOUS || expected == AnswerWords.OFF_SCALE) {
            refuse(expected, item, column, "/expectation", SamsonRule.EXPECTATION_OFF_SCALE);
        } else if (expected > AnswerWords.BLANK) {
            refuse(AnswerWords.UNKNOWN, item, column, "/expectation", SamsonRule.EXPECTATION_OFF_SCALE);
        } else if (meaning >= AnswerWords.BLANK && meaning <= AnswerWords.NOT_APPLICABLE) {
            add(Finding.of(SamsonRule.EXPECTATION_WITHOUT_RATING, path(item) + "/expectation"), column);
        }
    }

    private void refuse(int meaning, int item, int column, String below, SamsonRule offScale) {
        String id = ids.get(item);
        String path = path(item) + below;
        add(
                switch (meaning) {
                    case AnswerWords.OFF_SCALE ->
                        Finding.of(
                                offScale,
                                path,
                                "item",
                                id,
                                "min",
                                Integer.toString(scale.getMin()),
                                "max",
                                Integer.toString(scale.getMax()));
                    case AnswerWords.AMBIGUOUS -> Finding.of(ExchangeRule.AMBIGUOUS_ANSWER, path, "item", id);
                    default -> Finding.of(ExchangeRule.UNKNOWN_ANSWER, path, "item", id);
                },
                column);
    }

    private String path(int item) {
        return "/answers/" + JsonPointer.escape(ids.get(item));
    }

    private static int number(int meaning) {
        return meaning < AnswerWords.BLANK ? meaning : Layout.NONE;
    }

    void add(Finding finding, int column) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Located(finding, column));
        }
    }

    boolean isBlank() {
        return blank;
    }

    /** The number of characters of all cells. */
    long size() {
        return size;
    }

    /** The number of columns up to the last one that is not mapped and not blank. */
    int filled() {
        return filled;
    }

    List<Located> problems() {
        return problems;
    }

    Optional<String> heading(int column) {
        return columns.heading(column);
    }

    int width() {
        return columns.width();
    }

    String partyId() {
        return party;
    }

    String respondentId() {
        return respondent;
    }

    /** Counts the row, which has no problems. */
    void addTo(Counts counts) {
        Group group = new Group(party, Group.bits(roles));
        counts.addChecked(groups.computeIfAbsent(group, any -> group), ratings, expectations);
    }

    /** The row as a sheet, if it has no problems. */
    ResponseSheet toSheet() {
        Map<String, Answer> answers = new HashMap<>();
        for (int item = 0; item < ids.size(); item++) {
            int meaning = meanings[item];
            if (meaning != AnswerWords.BLANK) {
                answers.put(ids.get(item), answer(meaning, expectations[item]));
            }
        }
        return ResponseSheet.builder()
                .respondentId(respondent)
                .partyId(party)
                .roles(roles)
                .answers(answers)
                .build();
    }

    private static Answer answer(int meaning, int expectation) {
        return switch (meaning) {
            case AnswerWords.DONT_KNOW -> Answer.dontKnow();
            case AnswerWords.NOT_APPLICABLE -> Answer.notApplicable();
            default -> expectation == Layout.NONE ? Answer.of(meaning) : Answer.of(meaning, expectation);
        };
    }

    /** Whether the row repeats the statements, in one language for all items: a second row of headings. */
    static boolean isTextRow(RowTexts row, Columns columns, Instrument instrument) {
        boolean any = false;
        List<Item> items = instrument.getItems();
        for (int column = 0; column < columns.width(); column++) {
            if (columns.kind(column) == Columns.Kind.ITEM) {
                String key = CellText.key(row.text(column));
                any = true;
                if (items.get(columns.item(column)).getText().getTexts().values().stream()
                        .noneMatch(text -> CellText.key(CellText.mask(text)).equals(key)
                                || CellText.key(text).equals(key))) {
                    return false;
                }
            }
        }
        return any;
    }

    /** The texts of a row, by column. */
    @FunctionalInterface
    interface RowTexts {
        String text(int column);
    }
}

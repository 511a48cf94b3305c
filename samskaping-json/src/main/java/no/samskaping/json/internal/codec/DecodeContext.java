package no.samskaping.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samskaping.json.internal.text.Nearest;
import no.samskaping.json.internal.text.PointerBuilder;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.internal.collection.ArrayMap;
import no.samskaping.model.internal.text.JsonPointer;
import org.jspecify.annotations.Nullable;

/** The state of decoding one document: the current position and the problems found so far. */
public final class DecodeContext {
    /** Further problems are not listed, so that a hostile document cannot produce a report larger than itself. */
    public static final int MAX_PROBLEMS = 100;

    private static final int MAX_FOUND_LENGTH = 40;

    /** A longer list of known names is cut off here; the nearest name helps more. */
    private static final int MAX_EXPECTED = 16;

    /** The offset of a problem at a value whose position is found later, by its pointer. */
    public static final long AT_POINTER = -1;

    /** The offset of a problem at the end of the document. */
    public static final long AT_END = Long.MAX_VALUE;

    /** A finding and the byte offset it refers to, or {@link #AT_POINTER}. */
    public record LocatedFinding(Finding finding, long offset) {}

    private final StandIns standIns = new StandIns();
    private final PointerBuilder pointer = new PointerBuilder();
    private final List<LocatedFinding> problems = new ArrayList<>();
    private int redactions;

    /** The last map with sorted keys. */
    private ArrayMap<?> lastSorted = new ArrayMap.Builder<>().build();

    /** The pointers to what could not be read or was refused. */
    private final List<String> unknown = new ArrayList<>();

    /** Reads a value below a name or an index. */
    public <T> T below(Object step, Supplier<T> read) {
        enter(step);
        try {
            return read.get();
        } finally {
            leave();
        }
    }

    /** Steps below a name or an index, as {@link #below} does around a value. */
    void enter(Object step) {
        pointer.enter(step);
    }

    /** Steps out again. */
    void leave() {
        pointer.leave();
    }

    /** Starts private content: problems do not contain any of it. */
    public void beginRedaction() {
        redactions++;
    }

    /** Ends private content. */
    public void endRedaction() {
        redactions--;
    }

    /** Adds a problem at the current token. */
    public void problem(Rule rule, JsonTokens in, String... arguments) {
        problemAt(rule, in.offset(), arguments);
    }

    /** Adds a problem at an offset in the current value. */
    public void problemAt(Rule rule, long offset, String... arguments) {
        add(Finding.of(rule, pointer.toString(), arguments), offset);
    }

    /** Adds a problem at the current token, with the text of the token unless it is private. */
    public void found(Rule rule, JsonTokens in) {
        found(rule, in, Map.of());
    }

    /** Adds a problem at the current token, with the text of the token unless it is private, and what was expected. */
    public void found(Rule rule, JsonTokens in, String expected) {
        found(rule, in, Map.of("expected", expected));
    }

    private void found(Rule rule, JsonTokens in, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        String found = redactions > 0 ? null : excerpt(in);
        if (found != null) {
            arguments.put("found", found);
        }
        add(Finding.of(rule, pointer.toString(), arguments), in.offset());
    }

    /** Adds a problem with a name or code that is not known, with the known ones and the nearest of them. */
    public void unknown(Rule rule, String given, List<String> known, long offset) {
        unknown(rule, given, known, Optional.empty(), offset);
    }

    /** Adds a problem with a name or code that is not known, with the known ones and the one that was probably meant. */
    void unknown(Rule rule, String given, List<String> known, Optional<String> meant, long offset) {
        Optional<String> nearest = meant.or(() -> Nearest.to(given, known));
        Map<String, String> arguments = new HashMap<>();
        arguments.put("expected", listed(known));
        if (redactions == 0) {
            arguments.put("found", shortened(given));
            nearest.ifPresent(name -> arguments.put("nearest", name));
        }
        if (rule == InputRule.UNKNOWN_FIELD) {
            nearest.ifPresent(name -> unknown.add(RuleInputs.sibling(pointer.toString(), name)));
        }
        add(Finding.of(rule, pointer.toString(), arguments), offset);
    }

    /** Adds a problem with a missing field, at the object that should contain it. */
    public void missing(String name, long offset) {
        String here = pointer.toString();
        unknown.add(here + "/" + JsonPointer.escape(name));
        addProblem(Finding.of(InputRule.MISSING_FIELD, here, "field", name), offset);
    }

    /**
     * Adds the findings for which a value was refused; their paths start at the value. Those that something could have caused
     * that could not be read, or that was refused before, are left out. The parts that are refused are unknown from here on.
     */
    public void refused(List<Finding> findings) {
        String here = pointer.toString();
        List<String> before = List.copyOf(unknown);
        List<Finding> withInputs =
                findings.stream().filter(RuleInputs::hasInputs).toList();
        findings.stream()
                .filter(finding -> !RuleInputs.hasInputs(finding))
                .forEach(finding -> refused(finding, here, before, before));
        List<String> inputs = List.copyOf(unknown);
        withInputs.forEach(finding -> refused(finding, here, before, inputs));
    }

    private void refused(Finding finding, String here, List<String> before, List<String> inputs) {
        if (RuleInputs.isKnown(finding, here, before) && RuleInputs.areInputsKnown(finding, here, inputs)) {
            addProblem(finding.prependPath(here), AT_POINTER);
        }
        unknown.add(here + RuleInputs.part(finding.getPath()));
    }

    /** A value that takes the place of the one here, which could not be read. */
    <T> T standIn(Codec<T> codec) {
        unknown.add(pointer.toString());
        return codec.standIn(standIns);
    }

    /** Makes values that take the place of those that could not be read. */
    StandIns standIns() {
        return standIns;
    }

    /** Builds a map that shares its keys with the one before it: the sheets of an assessment mostly have the same ones. */
    <V> ArrayMap<V> sorted(ArrayMap.Builder<V> entries) {
        ArrayMap<V> map = entries.buildLike(lastSorted);
        lastSorted = map;
        return map;
    }

    /** The number of problems so far. */
    public int count() {
        return problems.size();
    }

    /** All problems in the order in which they were added. */
    public List<LocatedFinding> problems() {
        return problems;
    }

    private void add(Finding finding, long offset) {
        unknown.add(finding.getPath());
        addProblem(finding, offset);
    }

    private void addProblem(Finding finding, long offset) {
        if (problems.size() == MAX_PROBLEMS) {
            Finding more = Finding.of(InputRule.MORE_PROBLEMS, "", "max", Integer.toString(MAX_PROBLEMS));
            problems.add(new LocatedFinding(more, AT_END));
            throw new TooManyProblems();
        }
        problems.add(new LocatedFinding(finding, offset));
    }

    private static String listed(List<String> known) {
        return known.stream().limit(MAX_EXPECTED).collect(Collectors.joining(", "))
                + (known.size() > MAX_EXPECTED ? ", …" : "");
    }

    private static @Nullable String excerpt(JsonTokens in) {
        return switch (in.current()) {
            case TEXT, NUMBER -> shortened(in.text());
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
    }

    /** At most {@value #MAX_FOUND_LENGTH} characters, with control characters and unpaired surrogates replaced. */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX_FOUND_LENGTH - 1L)
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.FORMAT -> '\uFFFD';
                    default -> c;
                })
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) < MAX_FOUND_LENGTH ? shown.toString() : shown + "…";
    }

    /** Thrown to stop reading after {@link #MAX_PROBLEMS} problems. */
    public static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super(null, null, false, false);
        }
    }
}

package no.samskaping.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samskaping.json.JsonRule;
import no.samskaping.json.text.Nearest;
import no.samskaping.json.text.Pointer;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;
import org.jspecify.annotations.Nullable;

/** One reading of one document: where the reader stands and what was wrong so far. */
public final class Reading {
    /** More are not listed: a hostile document could otherwise make a report larger than itself. */
    public static final int MOST_PROBLEMS = 100;

    private static final int LONGEST_FOUND = 40;

    /** A longer list of known names is told only so far; the nearest name helps more. */
    private static final int MOST_TOLD = 16;

    /** The place of a problem that stands at a value, found again by its pointer when it is needed. */
    public static final long AT_POINTER = -1;

    /** The place of a problem that stands at the end of the document. */
    public static final long AT_END = Long.MAX_VALUE;

    /** A problem and the byte that it stands at, or {@link #AT_POINTER}. */
    public record Noted(Finding finding, long offset) {}

    private final LongSupplier refusedAt;
    private final Pointer pointer = new Pointer();
    private final List<Noted> problems = new ArrayList<>();
    private int silent;

    /** The reading of a document in which places can be found again by their pointers. */
    public Reading() {
        this(() -> AT_POINTER);
    }

    /**
     * The reading of a document that is gone once it is read.
     *
     * @param refusedAt where the value stands that was read last and is refused as a whole
     */
    public Reading(LongSupplier refusedAt) {
        this.refusedAt = refusedAt;
    }

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

    /** Starts on what is private: nothing that stands in it is repeated in a problem. */
    public void fallSilent() {
        silent++;
    }

    /** Ends what is private. */
    public void speakAgain() {
        silent--;
    }

    /** Notes that a rule was broken at the token where the reader stands. */
    public void problem(Rule rule, Tokens in, String... arguments) {
        problemAt(rule, in.offset(), arguments);
    }

    /** Notes that a rule was broken at a place in the value that the reader stands in. */
    public void problemAt(Rule rule, long offset, String... arguments) {
        note(Finding.of(rule, pointer.toString(), arguments), offset);
    }

    /** Notes that a rule was broken, naming what stands there unless it is private. */
    public void found(Rule rule, Tokens in) {
        String found = silent > 0 ? null : shown(in);
        if (found == null) {
            problem(rule, in);
        } else {
            problem(rule, in, "found", found);
        }
    }

    /** Notes that something is not among the known, and what was probably meant. */
    public void unknown(Rule rule, String given, List<String> known, long offset) {
        Finding.Builder finding = Finding.builder().rule(rule).path(pointer.toString());
        finding.putArguments("expected", told(known));
        if (silent == 0) {
            finding.putArguments("found", shortened(given));
            Nearest.to(given, known).ifPresent(nearest -> finding.putArguments("nearest", nearest));
        }
        note(finding.build(), offset);
    }

    /** Notes that a required name is not there, at the object that lacks it. */
    public void missing(String name, long offset) {
        note(Finding.of(JsonRule.MISSING_FIELD, pointer.toString(), "field", name), offset);
    }

    /** Notes what a value was refused for when it was built; the findings' paths start at the value. */
    public void refused(List<Finding> findings) {
        String here = pointer.toString();
        long at = refusedAt.getAsLong();
        findings.forEach(finding -> note(finding.below(here), at));
    }

    /** The number of problems so far, to see whether a part added any. */
    public int count() {
        return problems.size();
    }

    /** All problems in the order they were noted. */
    public List<Noted> problems() {
        return problems;
    }

    private void note(Finding finding, long offset) {
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    new Noted(Finding.of(JsonRule.MORE_PROBLEMS, "", "max", Integer.toString(MOST_PROBLEMS)), AT_END));
            throw new TooManyProblems();
        }
        problems.add(new Noted(finding, offset));
    }

    private static String told(List<String> known) {
        return known.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                + (known.size() > MOST_TOLD ? ", …" : "");
    }

    private static @Nullable String shown(Tokens in) {
        return switch (in.current()) {
            case TEXT -> shortened(in.text());
            case NUMBER -> shortened(in.text());
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
    }

    /** At most {@value #LONGEST_FOUND} characters, controls and halves of pairs replaced so that it fits a log line. */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_FOUND - 1L)
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.FORMAT -> '\uFFFD';
                    default -> c;
                })
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) < LONGEST_FOUND ? shown.toString() : shown + "…";
    }

    /** Thrown to stop reading when enough is wrong. */
    public static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super(null, null, false, false);
        }
    }
}

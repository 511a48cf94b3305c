package no.samskaping.model.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.review.Rule;
import no.samskaping.model.review.ValueRule;

/** Collects what makes a value meaningless while it is built, then refuses it with all of it at once. */
public final class Checks {
    /** Identifiers are short so that they fit in messages; {@code @} and {@code #} join them in references. */
    public static final int ID_LENGTH = 100;

    private final List<Finding> findings = new ArrayList<>();

    public Checks that(boolean holds, Rule rule, String path, String... arguments) {
        if (!holds) {
            findings.add(Finding.of(rule, path, arguments));
        }
        return this;
    }

    public Checks id(String path, String id) {
        return that(isId(id), ValueRule.INVALID_ID, path);
    }

    public Checks id(String path, Optional<String> id) {
        id.ifPresent(present -> id(path, present));
        return this;
    }

    public Checks ids(String path, Iterable<String> ids) {
        int index = 0;
        for (String id : ids) {
            id(path + "/" + index++, id);
        }
        return this;
    }

    public Checks inRange(String path, int value, int min, int max) {
        return that(
                min <= value && value <= max,
                ValueRule.OUT_OF_RANGE,
                path,
                "min",
                Integer.toString(min),
                "max",
                Integer.toString(max));
    }

    public Checks notEmpty(String path, Collection<?> values) {
        return that(!values.isEmpty(), ValueRule.EMPTY, path);
    }

    /** The end may be the start's own day. */
    public Checks inOrder(String path, LocalDate start, Optional<LocalDate> end) {
        return that(
                end.isEmpty() || !end.get().isBefore(start),
                ValueRule.END_BEFORE_START,
                path,
                "start",
                start.toString(),
                "end",
                end.map(LocalDate::toString).orElse(""));
    }

    /** Each element that repeats the key of an earlier one is a finding at {@code path/index} + {@code suffix}. */
    public <T> Checks unique(String path, List<T> values, String suffix, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String id = key.apply(values.get(i));
            that(seen.add(id), ValueRule.DUPLICATE, path + "/" + i + suffix, "id", id);
        }
        return this;
    }

    public void orThrow() {
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
    }

    /** Whether characters can be an id; without a text of their own, since readers of streams ask a million times. */
    public static boolean isId(CharSequence id) {
        if (id.length() == 0) {
            return false;
        }
        int characters = 0;
        for (int i = 0; i < id.length(); ) {
            int c = Character.codePointAt(id, i);
            if (++characters > ID_LENGTH || c == '@' || c == '#' || isSpaceOrControl(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isSpaceOrControl(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }
}
